// What happens in the chats. One request waits for the next change anywhere; then every chat
// tells what changed in it. A browser opens few connections to one place, so no chat waits alone.

import { get } from "./api.js";

const WAIT_SECONDS = 25;
const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** Calls `show(chat, messages, answers)` for every chat, at first and after each change in it. */
export async function follow(show, lost) {
  const seen = new Map();
  let revision = -1;
  for (;;) {
    try {
      const { chats, revision: newest } = await get("/sandbox/chats");
      if (newest < revision) return location.reload(); // another sandbox has started
      const news = await Promise.all(chats.map((chat) => newsOf(chat.id, seen)));
      news.forEach((one) => show(...one)); // in the order in which people came
      revision = newest;
      lost(false);
      await change(chats, revision);
    } catch {
      lost(true);
      await pause(1);
    }
  }
}

async function newsOf(id, seen) {
  const since = seen.get(id) ?? -1;
  const { revision, chat, messages, answers } = await get(`/sandbox/messages?chat=${id}&since=${since}`);
  seen.set(id, revision);
  return [chat, messages, since < 0 ? [] : answers];
}

async function change(chats, revision) {
  if (!chats.length) return pause(1);
  return get(`/sandbox/messages?chat=${chats[0].id}&since=${revision}&wait=${WAIT_SECONDS}`);
}
