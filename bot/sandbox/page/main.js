// The page: chats side by side, on a phone one at a time.

import { ChatView } from "./chat.js";
import { runClock } from "./clock.js";
import { el } from "./dom.js";
import { follow } from "./feed.js";
import { addPerson, meet } from "./invites.js";

const chats = new Map();
const tabs = new Map();
const place = document.getElementById("chats");
const list = document.getElementById("tabs");
let front;
let wanted;

function show(chat, messages, answers) {
  meet(chat);
  const known = chats.has(chat.id);
  if (!known) add(chat);
  chats.get(chat.id).show(chat, messages, answers);
  if (known && messages.length && chat.id !== front) tabs.get(chat.id).classList.add("news");
  if (wanted === chat.id || front === undefined) bringForward(chat.id);
}

function add(chat) {
  const view = new ChatView(chat);
  const tab = el("button", { role: "tab", "aria-controls": view.element.id, onclick: () => bringForward(chat.id) }, chat.name);
  chats.set(chat.id, view);
  tabs.set(chat.id, tab);
  place.append(view.element);
  list.append(tab);
}

function bringForward(id) {
  front = id;
  wanted = undefined;
  for (const [other, view] of chats) {
    view.element.classList.toggle("front", other === id);
    tabs.get(other).setAttribute("aria-selected", other === id);
  }
  tabs.get(id).classList.remove("news");
  chats.get(id).element.scrollIntoView({ inline: "nearest", block: "nearest" });
}

function people() {
  const all = [...chats.values()].map((view) => view.chat).filter((chat) => chat.type === "private");
  return all.sort((one, other) => (other.id === front) - (one.id === front));
}

document.addEventListener("wanted", ({ detail }) => (chats.has(detail) ? bringForward(detail) : (wanted = detail)));
place.addEventListener("focusin", (event) => {
  const chat = event.target.closest(".chat");
  const id = [...chats.keys()].find((key) => chats.get(key).element === chat);
  if (id !== undefined && id !== front) bringForward(id);
});
document.getElementById("add").onclick = () => addPerson();
runClock(people);
follow(show, (lost) => document.body.classList.toggle("lost", lost));
