// One chat: who it is, its messages, and the composer.

import { act } from "./api.js";
import { Composer } from "./composer.js";
import { el, icon, dialog, toast } from "./dom.js";
import { openLink } from "./invites.js";
import { bubble, elementId } from "./message.js";

const DAY = new Intl.DateTimeFormat([], { weekday: "short", day: "numeric", month: "long", year: "numeric" });
const STANDINGS = { never_wrote: "has not written yet", blocked: "has blocked the bot", member: "talks to the bot" };
const NEAR_END = 120;

export class ChatView {
  constructor(chat) {
    this.id = chat.id;
    this.messages = new Map();
    this.composer = new Composer(chat);
    this.log = el("div", { class: "log", role: "log", tabIndex: 0, "aria-label": `Messages of ${chat.name}` });
    this.atEnd = true;
    this.log.addEventListener("scroll", () => (this.atEnd = this.#toEnd() < NEAR_END));
    this.log.addEventListener("load", () => this.#follow(), { capture: true }); // pictures
    new ResizeObserver(() => this.#follow()).observe(this.log);
    this.state = el("p", {});
    this.name = el("h2", { id: `name-${chat.id}` });
    this.more = el("button", { class: "quiet", "aria-label": "More", "aria-haspopup": "dialog", onclick: () => this.#menu() }, icon("more"));
    const face = el("span", { class: `face face-${chat.id % 6}`, "aria-hidden": "true" }, chat.name.slice(0, 1));
    this.element = el(
      "section",
      { class: "chat", id: `chat-${chat.id}`, "aria-labelledby": `name-${chat.id}` },
      el("header", {}, face, el("div", {}, this.name, this.state), chat.type === "private" && this.more),
      this.log,
      this.composer.element,
    );
    this.can = {
      open: (url) => openLink(url),
      say: (text) => this.composer.say(text),
      edit: (message) => this.composer.edit(message),
      tap: (message, button) => act("press", { user: this.id, message_id: message.id, data: button.callback_data }),
    };
  }

  /** Show the chat's state, what changed in its messages, and the bot's answers to taps. */
  show(chat, messages, answers) {
    this.chat = chat;
    this.name.textContent = chat.name;
    this.state.textContent = chat.action ? `${chat.action.replaceAll("_", " ")}…` : (STANDINGS[chat.standing] ?? chat.standing);
    this.composer.show(chat);
    for (const message of messages) this.#put(message);
    if (messages.length) this.#follow();
    for (const { text, show_alert: alert } of answers) this.#answer(text, alert);
  }

  /** How far the newest message is below what is seen. */
  #toEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight;
  }

  /** Keep the newest message in sight, unless the reader has gone back. */
  #follow() {
    if (this.atEnd) this.log.scrollTop = this.log.scrollHeight;
  }

  #put(message) {
    this.messages.set(message.id, message);
    const old = document.getElementById(elementId(message)) ?? this.log.querySelector(`#${elementId(message)}`);
    if (message.deleted) return old?.remove();
    const fresh = bubble(message, this.messages.get(message.reply_to), this.can);
    if (!old) return this.#append(message, fresh);
    const focused = [...old.querySelectorAll("button")].indexOf(document.activeElement);
    old.replaceWith(fresh);
    if (focused >= 0) (fresh.querySelectorAll("button")[focused] ?? this.log).focus();
  }

  #append(message, fresh) {
    const day = DAY.format(message.date * 1000);
    if (day !== this.day) this.log.append(el("p", { class: "day" }, day));
    this.day = day;
    this.log.append(fresh);
  }

  #answer(text, alert) {
    if (!text) return;
    if (alert) dialog("Regain", el("p", {}, text));
    else toast(text);
  }

  #menu() {
    const blocked = this.chat.standing === "blocked";
    const choose = () => {
      box.close();
      act(blocked ? "unblock" : "block", { user: this.id });
    };
    const box = dialog(
      this.chat.name,
      el("div", { class: "list" }, el("button", { onclick: choose }, blocked ? "Unblock the bot" : "Block the bot")),
    );
  }
}
