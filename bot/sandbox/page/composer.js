// Where a person writes, chooses a command, or sends something odd.

import { act } from "./api.js";
import { dialog, el, icon, toast } from "./dom.js";

/** The foot of a chat: what a phone shows for a fresh, an open and a blocked chat. */
export class Composer {
  constructor(chat) {
    this.id = chat.id;
    this.editing = undefined;
    this.text = el("textarea", {
      rows: 1,
      placeholder: "Message",
      "aria-label": `Write as ${chat.name}`,
      oninput: () => this.#grow(),
      onkeydown: (event) => this.#key(event),
    });
    this.notice = el("div", { class: "editing", hidden: true });
    this.commands = el("button", { class: "quiet", "aria-label": "Commands", "aria-haspopup": "dialog", onclick: () => this.#choose() }, icon("menu"));
    this.line = el(
      "form",
      { class: "line", onsubmit: (event) => this.#send(event) },
      this.commands,
      this.text,
      el("button", { class: "quiet", type: "button", "aria-label": "Send something else", "aria-haspopup": "dialog", onclick: () => this.#attach() }, icon("clip")),
      el("button", { class: "send", "aria-label": "Send" }, icon("send")),
    );
    for (const button of this.line.querySelectorAll("button.quiet")) button.type = "button";
    this.keys = el("div", { class: "keyboard reply", role: "group", "aria-label": "Keyboard" });
    this.whole = el("button", { class: "whole" });
    this.element = el("div", { class: "composer" }, this.notice, this.line, this.keys, this.whole);
  }

  show(chat) {
    this.menu = chat.commands ?? [];
    this.commands.hidden = !this.menu.length;
    const standing = { never_wrote: ["Start", () => this.say("/start")], blocked: ["Unblock", () => act("unblock", { user: this.id })] }[chat.standing];
    this.line.hidden = Boolean(standing);
    this.whole.hidden = !standing;
    if (standing) [this.whole.textContent, this.whole.onclick] = standing;
    const rows = standing ? [] : (chat.reply_keyboard?.keyboard ?? []);
    this.keys.replaceChildren(...rows.map((row) => el("div", { class: "row" }, ...row.map((key) => el("button", { onclick: () => this.say(key.text) }, key.text)))));
  }

  say(text) {
    return act("say", { user: this.id, text });
  }

  edit(message) {
    this.editing = message;
    this.text.value = message.text;
    this.notice.hidden = false;
    this.notice.replaceChildren(
      "Editing your message",
      el("button", { class: "quiet", "aria-label": "Do not edit", onclick: () => this.#clear() }, icon("close")),
    );
    this.#grow();
    this.text.focus();
  }

  async #send(event) {
    event.preventDefault();
    const text = this.text.value.trim();
    if (!text) return;
    if (this.editing) await act("edit", { user: this.id, message_id: this.editing.id, text });
    else await this.say(text);
    this.#clear();
  }

  #clear() {
    this.editing = undefined;
    this.notice.hidden = true;
    this.text.value = "";
    this.#grow();
    this.text.focus();
  }

  #key(event) {
    if (event.key === "Escape" && this.editing) this.#clear();
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.line.requestSubmit();
  }

  #grow() {
    this.text.rows = Math.min(6, Math.max(1, this.text.value.split("\n").length));
  }

  #choose() {
    const rows = this.menu.map(({ command, description }) =>
      this.#item(el("span", {}, el("b", {}, `/${command}`), ` ${description}`), () => this.say(`/${command}`)));
    this.list = dialog("Commands", el("div", { class: "list" }, ...rows));
  }

  #attach() {
    const user = this.id;
    const pick = (action, accept) => () => file(accept, async (name, content) => act(action, { user, name, content }));
    this.list = dialog(
      "Send",
      el(
        "div",
        { class: "list" },
        this.#item("Photo", pick("photo", "image/png,image/jpeg")),
        this.#item("File", pick("document", "")),
        this.#item("Sticker", () => act("sticker", { user, emoji: "👍" })),
        this.#item("Voice message", () => act("voice", { user, seconds: 3 })),
        this.#item("Location", () => act("location", { user, latitude: 52.52, longitude: 13.405 })),
      ),
    );
  }

  #item(label, run) {
    const choose = () => {
      this.list.close();
      run();
    };
    return el("button", { onclick: choose }, label);
  }
}

/** Lets the person pick a file, and gives its name and content in base64. */
function file(accept, use) {
  const input = el("input", { type: "file", accept, hidden: true });
  input.onchange = () => {
    const [chosen] = input.files;
    const reader = new FileReader();
    reader.onerror = () => toast("The file cannot be read.", { urgent: true });
    reader.onload = () => use(chosen.name, reader.result.split(",")[1]);
    reader.readAsDataURL(chosen);
    input.remove();
  };
  document.body.append(input);
  input.click();
}
