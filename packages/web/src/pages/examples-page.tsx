export function ExamplesPage() {
  return (
    <main class="home" id="main" tabindex="-1">
      <h1>From weak to strong</h1>
    </main>
  );
}
