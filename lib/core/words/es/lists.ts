import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';
import { common } from './common';

export const lists: Dictionary['lists'] = {
  onePerLine: 'Un correo o una URL de LinkedIn por línea',
  removeFile: (file) => `Quitar ${file}`,
  start: 'Iniciar',
  importCsv: 'Importar CSV',
  kept: 'Tus listas',
  empty:
    'Pega direcciones o elige un CSV: sus columnas vuelven a salir con lo encontrado. Primero ves el precio, y no se consulta a nadie antes de que inicies.',
  list: (name) => `Lista ${name}`,
  far: (done, people) => `${number(done)} de ${common.people(people)}`,
  progress: 'Progreso de la lista',
  pause: 'Pausar',
  resume: 'Reanudar',
  cancel: 'Cancelar lista',
  tell: 'Avisarme cuando termine',
  exportCsv: 'Exportar CSV',
  push: 'Enviar lista a Zoho',
  delete: 'Eliminar lista',
  deleteThis: '¿Eliminar esta lista?',
  deletes: 'Se eliminan las líneas que trajiste. Las personas encontradas siguen en el historial.',
  lines: 'Líneas',
};
