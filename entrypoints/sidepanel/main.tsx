import '@/components/ui/tokens.css';
import '@/components/ui/ui.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createStores } from './stores';
import { followLook } from '@/lib/state/look';
import { App } from './app';

const element = document.getElementById('root');
if (element) {
  const root = createRoot(element);
  let stores: ReturnType<typeof createStores> | undefined;
  followLook(document.documentElement, localStorage, (locale) => {
    stores ??= createStores();
    root.render(
      <StrictMode key={locale}>
        <App stores={stores} />
      </StrictMode>,
    );
  });
}
