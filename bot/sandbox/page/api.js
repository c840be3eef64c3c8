// The sandbox's own JSON over HTTP. Every refusal is told in a toast, and thrown.

import { toast } from "./dom.js";

async function read(response) {
  const body = await response.json().catch(() => ({ error: response.statusText }));
  if (response.ok) return body;
  toast(body.error, { urgent: true });
  throw new Error(body.error);
}

export async function get(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(response.statusText);
  return response.json();
}

export async function post(path, body) {
  const headers = { "Content-Type": "application/json" };
  return read(await fetch(path, { method: "POST", headers, body: JSON.stringify(body) }));
}

/** Something that a person does: say, tap, photo, block, ... */
export const act = (action, body) => post(`/sandbox/${action}`, body);
