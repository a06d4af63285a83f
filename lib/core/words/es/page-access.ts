import type { Dictionary } from '@/lib/core/words/dictionary';

export const pageAccess: Dictionary['pageAccess'] = {
  unread: 'Facet no ha leído esta página.',
  reading: 'Leyendo…',
  waiting: 'LinkedIn todavía está cargando este perfil.',
  nobody: 'Ningún perfil de LinkedIn ni correo en esta página.',
  noAccess:
    'Facet aún no puede leer esta página. Haz clic en su icono de la barra de herramientas con la página delante.',
  noAccessTo: (host) =>
    `Facet aún no puede leer ${host}. «Leer esta página» pide permiso solo para este sitio.`,
  notAWebPage:
    'Los navegadores no dejan que las extensiones lean esta página. Pega arriba un correo o una URL de LinkedIn.',
  pdf: 'Los navegadores no dejan que las extensiones lean un PDF. Selecciona en él una dirección y haz clic derecho, o pégala arriba.',
  file: 'Los navegadores solo dejan leer archivos a las extensiones si lo permites: abre los detalles de Facet en la lista de extensiones y activa «Permitir acceso a URL de archivo».',
};
