"use strict";

/* The phone of a room. What it shows is a function of three things: what the room said last, what the server knows of
   this phone, and the vote that is on its way. Text is only ever set as text. */
(() => {
  const said = JSON.parse(document.body.dataset.said);
  const part = (id) => document.getElementById(id);
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (blank, name) => values[name] ?? blank);

  let room = null;
  let own = { round: null, choice: null, job: null };
  /* A vote that the server has not confirmed yet. */
  let waiting = null;
  let sending = false;
  let late = false;
  let link = "connecting";
  let source = null;
  let heard = 0;
  let tries = 0;
  let timer = 0;

  const element = (name, kind, text) => {
    const made = document.createElement(name);
    if (kind) made.className = kind;
    if (text !== undefined) made.textContent = text;
    return made;
  };

  /* Sets a text only where it is another: a screen reader says each change once. */
  const set = (at, text) => {
    const there = part(at);
    if (there.textContent !== text) there.textContent = text;
    there.hidden = text === "";
  };

  const post = (name, body) => {
    const away = new AbortController();
    setTimeout(() => away.abort(), 8000);
    return fetch(name, { method: "POST", body: body && JSON.stringify(body), signal: away.signal });
  };

  /* The line to the room. */

  const later = () => {
    clearTimeout(timer);
    if (source) source.close();
    source = null;
    if (link !== "full" && link !== "ended") link = "reconnecting";
    show();
    /* A whole room must not come back in the same instant. */
    timer = setTimeout(come, Math.min(4000, 300 * 2 ** tries) * (0.5 + Math.random()));
    tries += 1;
  };

  const come = async () => {
    try {
      const joined = await post("join");
      if (joined.status === 503) link = "full";
      if (!joined.ok) return later();
    } catch {
      return later();
    }
    const mine = new EventSource("events");
    source = mine;
    heard = Date.now();
    const on = (name, act) => mine.addEventListener(name, (event) => {
      if (mine !== source) return;
      heard = Date.now();
      act(event);
    });
    on("open", () => {
      tries = 0;
      link = "connected";
      show();
      send();
    });
    on("here", () => {});
    on("own", (event) => {
      own = JSON.parse(event.data);
      show();
    });
    on("room", (event) => {
      const before = room;
      room = JSON.parse(event.data);
      if (!before || before.round !== room.round) late = false;
      if (waiting && (!room.open || waiting.round !== room.round)) {
        late = waiting.round === room.round;
        waiting = null;
      }
      if (room.step === "ended") return end();
      show();
    });
    on("error", later);
  };

  const end = () => {
    link = "ended";
    source.close();
    source = null;
    clearInterval(watch);
    own = { round: null, choice: null, job: null };
    post("leave").catch(() => {});
    show();
  };

  /* Wi-Fi can go without a word; the room says “here” every fifteen seconds. */
  const watch = setInterval(() => {
    if (source && Date.now() - heard > 40000) later();
  }, 5000);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && source && Date.now() - heard > 20000) later();
  });

  /* The vote. */

  const choose = (choice) => {
    if (!room || !room.open) return;
    late = false;
    waiting = { round: room.round, choice };
    show();
    send();
  };

  const send = async () => {
    if (sending || !waiting || link !== "connected") return;
    sending = true;
    const vote = waiting;
    try {
      const answer = await post("vote", vote);
      if (answer.ok) own = { ...own, round: vote.round, choice: vote.choice };
      if (answer.status === 401) later();
      if (waiting === vote && answer.status !== 401) {
        late = answer.status === 409;
        waiting = null;
      }
    } catch {
      /* It is kept, and sent again when the room answers. */
      setTimeout(send, 1000);
    }
    sending = false;
    show();
    if (waiting && waiting !== vote) send();
  };

  /* What is shown. */

  const chosen = () => {
    if (waiting) return waiting.choice;
    return room && own.round === room.round ? own.choice : null;
  };

  const row = (choice) => {
    const button = element("button", "row");
    button.type = "button";
    const words = element("span", "words");
    words.append(element("span", "", room.rows[choice].words));
    button.append(element("span", "letter", room.rows[choice].letter), words);
    const check = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    check.setAttribute("class", "sign");
    check.setAttribute("viewBox", "0 0 24 24");
    check.setAttribute("aria-hidden", "true");
    const path = document.createElementNS(check.namespaceURI, "path");
    path.setAttribute("d", "M4 12.500l5.500 5.500L20 7");
    check.append(path);
    button.append(check);
    button.addEventListener("click", () => choose(choice));
    return button;
  };

  /* The rows are made anew only where there are others, so that nobody loses their place. */
  const rows = () => {
    const there = part("rows");
    const name = JSON.stringify([room.round, room.rows.map((each) => each.words)]);
    if (there.dataset.name !== name) {
      there.dataset.name = name;
      there.replaceChildren(...room.rows.map((_, choice) => row(choice)));
    }
    const mine = chosen();
    room.rows.forEach((each, choice) => {
      const button = there.children[choice];
      button.setAttribute("aria-pressed", String(mine === choice));
      button.setAttribute("aria-disabled", String(!room.open));
      button.classList.toggle("most", each.most);
      button.querySelectorAll(".result, .tag").forEach((old) => old.remove());
      if (each.count !== undefined) {
        const result = element("span", "result");
        const bar = element("span", "bar");
        const filled = element("i");
        filled.style.width = `${each.percent ?? 0}%`;
        bar.append(filled);
        result.append(bar, element("span", "count", String(each.count)));
        if (each.percent !== undefined) result.append(element("span", "percent", fill(said.percent, each)));
        button.append(result);
      }
      const tag = each.taken ? said.taken : each.most ? said.most : "";
      if (tag) button.querySelector(".words").append(element("span", "tag", tag));
    });
  };

  /* The plate: what is so, and what follows from it. */
  const plate = () => {
    if (link === "ended") return [said.ended, ""];
    if (!room) return [link === "full" ? said.full : said.connecting, ""];
    const mine = chosen();
    const letter = mine === null ? "" : room.rows[mine]?.letter ?? "";
    const vote = letter && fill(said.yourVote, { letter });
    const closed = late ? said.late : letter ? fill(said.closedVote, { letter }) : said.noVote;
    switch (room.step) {
      case "gathering": return [said.gathering, ""];
      case "line": return [said.wait, ""];
      case "voting":
        if (!letter) return [said.choose, ""];
        if (!waiting) return [vote, said.change];
        return [vote, link === "connected" ? said.sending : said.kept];
      case "closed": return [said.closed, closed];
      case "over": return [said.over, ""];
      default: return [room.tie ? said.tie : said.talking, room.round === undefined ? "" : closed];
    }
  };

  const show = () => {
    part("link").classList.toggle("away", link !== "connected");
    const ended = link === "ended";
    set("link-words", ended ? "" : link === "connected" ? said.connected : link === "connecting" ? said.connecting : said.reconnecting);
    part("link").hidden = ended;
    const speaks = room && room.line && !ended;
    set("speaker", speaks ? fill(said.says, { name: room.speaker }) : "");
    set("line", speaks ? fill(said.quoted, { line: room.line }) : "");
    const asks = room && !ended && room.rows.length > 0;
    set("question", asks ? said.question : "");
    set("round", asks && room.round !== undefined ? fill(said.round, { number: room.round }) : "");
    part("rows").hidden = !asks;
    if (asks) rows();
    const [first, second] = plate();
    set("first", first);
    set("second", second);
    observe(ended);
  };

  /* Observers. */

  const observe = (ended) => {
    part("observe").hidden = ended || !room || !room.observers;
    for (const button of part("jobs").children) {
      if (button.value === "none") button.hidden = !own.job;
      else if (button.value === "any") button.hidden = Boolean(own.job);
      else button.setAttribute("aria-pressed", String(own.job === button.value));
    }
    const mine = own.job && part("jobs").querySelector(`[value="${own.job}"]`);
    part("note").hidden = !mine;
    if (mine) set("job", fill(said.yourJob, { job: mine.textContent }));
  };

  part("jobs").addEventListener("click", async ({ target }) => {
    if (!target.value) return;
    try {
      const answer = await post("job", { job: target.value });
      if (answer.ok) own = { ...own, job: (await answer.text()) || null };
    } catch {
      /* The buttons say what holds. */
    }
    show();
  });

  part("note").addEventListener("submit", async (event) => {
    event.preventDefault();
    const text = part("text").value.trim();
    if (!text) return;
    let sent = false;
    try {
      sent = (await post("note", { text })).ok;
    } catch {
      /* The words stay where they are. */
    }
    if (sent) part("text").value = "";
    set("note-said", sent ? said.noteSent : said.noteNotSent);
  });

  come();
})();
