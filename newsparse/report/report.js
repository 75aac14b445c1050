"use strict";
document.body.classList.remove("js-off");

for (const page of document.querySelectorAll(".page")) {
  const blocks = [...page.querySelectorAll(".block")];
  const texts = blocks.map((block) => block.textContent.toLowerCase());
  const runs = [...page.querySelectorAll(".run")];
  const buttons = [...page.querySelectorAll(".filters button")];
  const search = page.querySelector(".filters input");
  const none = page.querySelector(".none");

  const show = () => {
    const fates = new Set(buttons.filter((b) => b.getAttribute("aria-pressed") === "true").map((b) => b.dataset.fate));
    const words = search.value.trim().toLowerCase();
    let shown = 0;
    blocks.forEach((block, n) => {
      const fits = fates.has(block.dataset.fate) && texts[n].includes(words);
      block.hidden = !fits;
      shown += fits;
    });
    // A fold shows what is found in it, and goes when there is nothing.
    for (const run of runs) {
      run.hidden = !run.querySelector(".block:not([hidden])");
      if (words || fates.size === 1) run.open = !run.hidden;
    }
    none.hidden = shown > 0;
  };

  for (const button of buttons) {
    button.addEventListener("click", () => {
      button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
      show();
    });
  }
  search.addEventListener("input", show);
}

// A stroke of the strip leads to its block: show it, whatever the filters hide, and open it.
const openTarget = () => {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (target && target.classList.contains("block")) {
    const run = target.closest(".run");
    if (run) {
      run.hidden = false;
      run.open = true;
    }
    target.hidden = false;
    target.open = true;
    target.scrollIntoView({ block: "center" });
    target.firstElementChild.focus({ preventScroll: true });
  }
};
addEventListener("hashchange", openTarget);
openTarget();

// j and k go to the next block and the one before, / to the search.
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.matches("input")) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  const heads = [...document.querySelectorAll(".rows summary")].filter((head) => head.checkVisibility());
  if (event.key === "/") {
    const inputs = [...document.querySelectorAll(".filters input")].filter((input) => input.checkVisibility());
    if (inputs.length) {
      event.preventDefault();
      inputs[0].focus();
    }
    return;
  }
  const step = { j: 1, k: -1 }[event.key];
  const next = step && heads[heads.indexOf(document.activeElement) + step];
  if (next) {
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "center" });
  }
});
