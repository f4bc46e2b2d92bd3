/** A link to a place within the page must not take the room's place behind the `#`. */
document.addEventListener("click", event => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  if (link === null || link.hash.startsWith("#/")) return;
  event.preventDefault();
  const to = document.getElementById(link.hash.slice(1));
  to?.focus({ preventScroll: true });
  to?.scrollIntoView();
});
