import { Blocks } from '../blocks/block.tsx';
import { useDesk } from '../client.ts';
import { UseContext } from '../elements/use.ts';
import type { View } from '../wire.ts';
import { useView } from './modal.tsx';

export function Home({ view }: { view: View | null }) {
  const { inspect } = useDesk();
  return (
    <div class="home" role="region" aria-label="App Home" tabIndex={0}>
      {view ? (
        <>
          <HomeView key={view.hash} view={view} />
          <p class="home-foot">
            <button type="button" class="quiet-button" onClick={() => inspect('App Home', view)}>
              Show what was sent
            </button>
          </p>
        </>
      ) : (
        <p class="quiet">The bot has not published its Home tab yet.</p>
      )}
    </div>
  );
}

function HomeView({ view }: { view: View }) {
  const { use } = useView(view);
  return (
    <UseContext.Provider value={use}>
      <Blocks blocks={view.blocks} />
    </UseContext.Provider>
  );
}
