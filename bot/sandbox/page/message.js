// One message as a bubble, with whatever hangs on it.

import { dialog, el, icon, toast } from "./dom.js";
import { formatted } from "./entities.js";

const TIME = new Intl.DateTimeFormat([], { hour: "2-digit", minute: "2-digit" });

/** The element of a message; `can` says what can be done with it: open, say, tap, edit. */
export function bubble(message, replied, can) {
  const own = !message.from_bot;
  return el(
    "article",
    { class: own ? "message own" : "message", id: elementId(message), "aria-label": own ? message.sender : "Bot" },
    el(
      "div",
      { class: `bubble ${message.file ? message.file.kind : ""}` },
      replied && el("blockquote", { class: "replied" }, replied.text || "…"),
      message.file && FILES[message.file.kind]?.(message),
      message.location && el("p", { class: "text" }, `Location ${message.location.latitude}, ${message.location.longitude}`),
      message.text && el("div", { class: "text", dir: "auto" }, ...formatted(message.text, message.entities, can)),
      foot(message, own, can),
    ),
    message.keyboard && keyboard(message, can),
  );
}

export const elementId = (message) => `message-${message.chat}-${message.id}`;

function foot(message, own, can) {
  const time = new Date(message.date * 1000);
  return el(
    "footer",
    {},
    own && message.text && !message.file
      && el("button", { class: "quiet", "aria-label": "Edit this message", onclick: () => can.edit(message) }, icon("edit")),
    message.edited && "edited ",
    el("time", { dateTime: time.toISOString(), title: time.toLocaleString() }, TIME.format(time)),
  );
}

function keyboard(message, can) {
  const rows = message.keyboard.map((row) => el("div", { class: "row" }, ...row.map((button) => key(message, button, can))));
  return el("div", { class: "keyboard", role: "group", "aria-label": "Buttons" }, ...rows);
}

function key(message, button, can) {
  const sign = button.url ? icon("link") : button.copy_text ? icon("copy") : undefined;
  const act = () => {
    if (button.url) return can.open(button.url);
    if (button.copy_text) return copy(button.copy_text.text);
    return can.tap(message, button);
  };
  return el("button", { class: button.style ?? "", title: button.copy_text ? "Copy" : "", onclick: act }, button.text, sign);
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast(`Copied: ${text}`);
  } catch {
    toast(`To copy: ${text}`);
  }
}

const FILES = {
  photo: ({ file, text }) => {
    const picture = (properties) => el("img", { src: file.url, alt: text || "Picture", ...properties });
    const enlarge = () => dialog("Picture", picture({})).classList.add("picture");
    return el(
      "button",
      { class: "photo", "aria-label": "Enlarge the picture", onclick: enlarge },
      picture({ width: file.width, height: file.height, loading: "lazy" }),
    );
  },
  document: ({ file }) => el("a", { class: "file", href: file.url, download: file.name ?? "file" }, icon("file"), file.name ?? "file"),
  sticker: ({ file }) => el("p", { class: "sticker" }, file.emoji ?? "Sticker"),
  voice: ({ file }) => el("p", { class: "text" }, `Voice message, ${file.duration ?? 0} s`),
};
