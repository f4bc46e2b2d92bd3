export function MethodPage(_props: { about: string | null }) {
  return (
    <main class="home" id="main" tabindex="-1">
      <h1>The method</h1>
    </main>
  );
}
