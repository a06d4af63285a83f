import { createRoot } from 'react-dom/client';

/** The floor: what any page made with React needs before somebody can type into it. */
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <label>
      Email or LinkedIn URL <input type="search" />
    </label>,
  );
}
