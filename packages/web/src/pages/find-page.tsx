export function FindPage() {
  return (
    <main class="home" id="main" tabindex="-1">
      <h1>Find a failure</h1>
    </main>
  );
}
