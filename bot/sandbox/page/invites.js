// Links in messages. An invite to the bot opens here, as whoever the visitor chooses to be.

import { act } from "./api.js";
import { dialog, el, field } from "./dom.js";

const people = new Map();

/** Remember who is there, so that links can be opened as them. */
export function meet(chat) {
  if (chat.type === "private") people.set(chat.id, chat);
}

/** The payload of a link that starts the bot, or undefined for any other link. */
export function payloadOf(url) {
  const isBot = /^(https?:\/\/)?(t|telegram)\.me\/\w+\?/.test(url) || /^tg:(\/\/)?resolve\?/.test(url);
  return (isBot && new URLSearchParams(url.split("?")[1]).get("start")) || undefined;
}

export function openLink(url) {
  const payload = payloadOf(url);
  if (payload) addPerson(payload);
  else if (/^https?:/.test(url)) window.open(url, "_blank", "noopener,noreferrer");
}

/** Ask who opens an invite, or who is to be added without one. */
export function addPerson(payload) {
  const name = el("input", { name: "name", required: true, maxLength: 64, autocomplete: "off", value: payload ? "" : nextName() });
  const language = el(
    "select",
    { name: "language" },
    ...[["en", "English"], ["es", "Español"], ["de", "Deutsch"], ["fr", "Français"]].map(([value, label]) => el("option", { value }, label)),
  );
  const invite = el("input", { name: "invite", autocomplete: "off", placeholder: "https://t.me/…?start=…" });
  const add = async (event) => {
    event.preventDefault();
    const chat = await act("user", { first_name: name.value.trim(), language_code: language.value });
    const code = payload ?? payloadOf(invite.value);
    if (code) await act("link", { user: chat.id, payload: code });
    box.close();
    select(chat.id);
  };
  const others = payload ? [...people.values()].map((chat) => known(chat, payload, () => box.close())) : [];
  const box = dialog(
    payload ? "Open this invite as" : "Add a person",
    others.length > 0 && el("div", { class: "list" }, ...others),
    el(
      "form",
      { onsubmit: add },
      field(payload ? "Somebody new, called" : "Name", name),
      field("Language of the phone", language),
      !payload && field("Invite link, if there is one", invite),
      el("button", { class: "main" }, payload ? "Open" : "Add"),
    ),
  );
  name.focus();
}

function known(chat, payload, close) {
  const open = async () => {
    close();
    await act("link", { user: chat.id, payload });
    select(chat.id);
  };
  return el("button", { onclick: open }, chat.name);
}

const NAMES = ["Anna", "Ben", "Dr. Kim", "Carla", "Deniz", "Elif", "Farid"];

function nextName() {
  const taken = new Set([...people.values()].map((chat) => chat.name));
  return NAMES.find((name) => !taken.has(name)) ?? "";
}

/** Whoever shows the chats hears which one is wanted in front. */
function select(id) {
  document.dispatchEvent(new CustomEvent("wanted", { detail: id }));
}
