"use strict";
document.body.classList.remove("js-off");

for (const page of document.querySelectorAll(".page")) {
  const blocks = [...page.querySelectorAll(".block")];
  const buttons = [...page.querySelectorAll(".filters button")];
  const search = page.querySelector(".filters input");
  const none = page.querySelector(".none");

  const show = () => {
    const fates = new Set(buttons.filter((b) => b.getAttribute("aria-pressed") === "true").map((b) => b.dataset.fate));
    const words = search.value.trim().toLowerCase();
    let shown = 0;
    for (const block of blocks) {
      const fits = fates.has(block.dataset.fate) && block.textContent.toLowerCase().includes(words);
      block.hidden = !fits;
      shown += fits;
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
    target.hidden = false;
    target.open = true;
    target.scrollIntoView({ block: "center" });
    target.firstElementChild.focus({ preventScroll: true });
  }
};
addEventListener("hashchange", openTarget);
openTarget();

// j and k go to the next block and the one before.
addEventListener("keydown", (event) => {
  if (event.target.matches("input") || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = { j: 1, k: -1 }[event.key];
  if (!step) return;
  const heads = [...document.querySelectorAll(".block:not([hidden]) > summary")];
  const next = heads[heads.indexOf(document.activeElement) + step];
  if (next) {
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "center" });
  }
});
