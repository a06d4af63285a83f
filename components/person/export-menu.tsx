import { Menu } from '@base-ui/react/menu';
import Download from 'lucide-react/icons/download';
import './export-menu.css';

export type ExportFormat = 'json' | 'csv' | 'vcard';

const FORMATS: readonly (readonly [ExportFormat, string])[] = [
  ['json', 'JSON'],
  ['csv', 'CSV'],
  ['vcard', 'vCard'],
];

/** The button "Export" and its menu of formats. */
export function ExportMenu({ onExport }: { onExport(format: ExportFormat): void }) {
  return (
    <Menu.Root>
      <Menu.Trigger className="icon-button" aria-label="Export" title="Export">
        <Download />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-place" align="end" sideOffset={4}>
          <Menu.Popup className="menu">
            {FORMATS.map(([format, label]) => (
              <Menu.Item key={format} className="menu-item" onClick={() => onExport(format)}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
