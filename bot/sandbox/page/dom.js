// Small helpers to build the page. Text is always text: nothing here parses HTML.

/** An element with properties (`class`, `on...` handlers, `aria-...`) and children. */
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name in node && !name.startsWith("aria")) node[name] = value;
    else node.setAttribute(name === "class" ? "class" : name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return node;
}

const SHAPES = {
  menu: "M4 7h16M4 12h16M4 17h16",
  more: "M12 5.5v.01M12 12v.01M12 18.5v.01",
  clip: "M20 11.5l-8 8a5 5 0 0 1-7-7l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7L9.7 17.2a1.7 1.7 0 0 1-2.4-2.4l7.7-7.7",
  send: "M5 12l15-7-5 15-3-6.5z",
  close: "M6 6l12 12M18 6L6 18",
  edit: "M4 20l1-4L16 5l3 3L8 19z",
  file: "M7 3h7l4 4v14H7zM14 3v4h4",
  copy: "M9 9h11v11H9zM5 15V4h11",
  link: "M7 17L17 7M9 7h8v8",
};

/** A line drawing; its meaning is told by the label of the button around it. */
export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", SHAPES[name]);
  svg.append(path);
  return svg;
}

/** A short word at the foot of the page. */
export function toast(text, { urgent = false } = {}) {
  const note = el("p", { class: urgent ? "urgent" : "" }, text);
  document.getElementById("toasts").append(note);
  setTimeout(() => note.remove(), urgent ? 8000 : 3500);
}

/** A dialog that closes by Escape, by its button, or by a click beside it; gone when closed. */
export function dialog(title, ...content) {
  const box = el(
    "dialog",
    { "aria-label": title, onclick: (event) => event.target === box && box.close(), onclose: () => box.remove() },
    el(
      "div",
      { class: "sheet" },
      el(
        "header",
        {},
        el("h2", {}, title),
        el("button", { class: "quiet", "aria-label": "Close", onclick: () => box.close() }, icon("close")),
      ),
      ...content,
    ),
  );
  document.body.append(box);
  box.showModal();
  return box;
}

/** A question with an input, for a form. */
export function field(label, input) {
  return el("label", {}, el("span", {}, label), input);
}
