// Formatted text as page elements. Telegram counts offsets in UTF-16 units, as JavaScript does.

import { el } from "./dom.js";

const TAGS = {
  bold: "b",
  italic: "i",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
};

/** Nodes for a text; `open(url)` follows links and `say(text)` sends commands that are tapped. */
export function formatted(text, entities = [], { open, say }) {
  const inside = (start, end, left) => {
    const nodes = [];
    let at = start;
    while (left.length && left[0].offset < end) {
      const [entity, ...rest] = left;
      const stop = Math.min(entity.offset + entity.length, end);
      const nested = rest.filter((other) => other.offset < stop);
      nodes.push(text.slice(at, entity.offset));
      nodes.push(wrapped(entity, inside(entity.offset, stop, nested), { open, say }));
      at = stop;
      left = rest.filter((other) => other.offset >= stop);
    }
    return [...nodes, text.slice(at, end)].filter((node) => node !== "");
  };
  return inside(0, text.length, [...entities]);
}

function wrapped(entity, children, { open, say }) {
  const written = children.map((child) => child.textContent ?? child).join("");
  switch (entity.type) {
    case "bot_command":
      return el("button", { class: "inline", onclick: () => say(written) }, written);
    case "url":
    case "text_link":
      return link(entity.url ?? written, children, open);
    case "email":
      return el("a", { href: `mailto:${written}` }, ...children);
    case "spoiler":
      return el("span", { class: "spoiler", tabIndex: 0 }, ...children);
    case "date_time":
      return el("time", { title: new Date(entity.unix_time * 1000).toLocaleString() }, ...children);
    default:
      return TAGS[entity.type] ? el(TAGS[entity.type], {}, ...children) : el("span", {}, ...children);
  }
}

function link(url, children, open) {
  const follow = (event) => {
    event.preventDefault();
    open(url);
  };
  return el("a", { href: url, rel: "noopener noreferrer", onclick: follow }, ...children);
}
