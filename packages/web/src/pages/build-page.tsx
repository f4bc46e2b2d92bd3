export function BuildPage(_props: { id: string }) {
  return (
    <main class="home" id="main" tabindex="-1">
      <h1>Build the answer</h1>
    </main>
  );
}
