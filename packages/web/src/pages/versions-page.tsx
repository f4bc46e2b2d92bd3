export function VersionsPage(_props: { id: string }) {
  return (
    <main class="home" id="main" tabindex="-1">
      <h1>Versions</h1>
    </main>
  );
}
