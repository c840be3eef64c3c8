// The clock bar: what time it is in the sandbox, and how to get past it.

import { get, post } from "./api.js";
import { dialog, el, field, toast } from "./dom.js";

const NOW = new Intl.DateTimeFormat([], { weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", timeZoneName: "short" });
const COURSES = [["improves", "improves"], ["stalls", "stalls"], ["worsens", "gets worse"]];
const IDLE_SECONDS = 5;
const BUSY_SECONDS = 0.4;

/** Run the clock bar; `people()` gives the chats that can live weeks, the one in front first. */
export function runClock(people) {
  const now = document.getElementById("now");
  const doing = document.getElementById("doing");
  const buttons = [...document.querySelectorAll(".moves button")];
  let timer;
  let busy = false;

  const show = (state) => {
    now.textContent = NOW.format(new Date(state.now));
    now.dateTime = state.now;
    for (const button of buttons) button.disabled = Boolean(state.busy);
    doing.replaceChildren(...(state.busy ? progress(state.busy) : []));
    if (busy && !state.busy) tell(state.done);
    busy = Boolean(state.busy);
    clearTimeout(timer);
    timer = setTimeout(look, 1000 * (busy ? BUSY_SECONDS : IDLE_SECONDS));
  };
  const look = () => get("/controls").then(show, () => (timer = setTimeout(look, 1000)));
  const start = async (path, body) => show(await post(path, body));

  for (const button of buttons.filter((one) => one.dataset.hours)) {
    button.onclick = () => start("/controls/advance", { hours: Number(button.dataset.hours) });
  }
  document.getElementById("live").onclick = () => askLife(people(), start);
  look();
}

function progress({ what, part, of }) {
  if (what !== "live") return ["Time goes on…"];
  const words = `Day ${part} of ${of}`;
  return [el("progress", { value: part, max: of, "aria-label": words }), words];
}

function tell(done) {
  if (done?.error) return toast(done.error, { urgent: true });
  if (done?.what !== "live") return undefined;
  if (!done.answered && !done.skipped) return toast("No check-in came in that time. Set this patient up in the chat first.", { urgent: true });
  return toast(`${done.answered} check-ins answered, ${done.skipped} skipped.`);
}

function askLife(people, start) {
  const who = el("select", { name: "chat" }, ...people.map((chat) => el("option", { value: chat.id }, chat.name)));
  const weeks = el("input", { name: "weeks", type: "number", min: 1, max: 52, value: 6, required: true });
  const live = (event) => {
    event.preventDefault();
    box.close();
    const course = event.submitter.value;
    start("/controls/live", { chat: Number(who.value), course, weeks: Number(weeks.value) });
  };
  const box = dialog(
    "Live the next weeks",
    people.length === 0
      ? el("p", {}, "Nobody is there yet: add a person first.")
      : el(
          "form",
          { onsubmit: live },
          el("p", {}, "The clock runs through the weeks, and check-ins are answered in the chat."),
          field("As", who),
          field("Weeks", weeks),
          el("p", { id: "course" }, "A patient who"),
          el(
            "div",
            { class: "choices", role: "group", "aria-labelledby": "course" },
            ...COURSES.map(([value, label]) => el("button", { class: "main", value }, label)),
          ),
        ),
  );
}
