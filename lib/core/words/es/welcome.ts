import type { Dictionary } from '@/lib/core/words/dictionary';

export const welcome: Dictionary['welcome'] = {
  title: 'Te damos la bienvenida a Facet',
  steps: {
    what: 'Qué hace Facet y qué no',
    key: 'Añade una clave o mira un ejemplo',
    pin: 'Fija el icono',
    privacy: 'Tus opciones de privacidad',
  },
  what: 'Facet lee direcciones de LinkedIn y correos de la página que estás viendo, pregunta quién es esa persona a los proveedores de datos que ya pagas y muestra un perfil en el que cada valor indica quién lo dijo y cuándo. Puedes enviarlo a Zoho CRM.',
  points: {
    price: 'Primero muestra el precio. Sin tu clic no se pregunta a nadie ni se escribe nada.',
    linkedIn:
      'En LinkedIn no hace nada por sí mismo: ni visitas, ni clics, ni mensajes, ni solicitudes. Aun así, las condiciones de LinkedIn no permiten herramientas que copien lo que muestra, y LinkedIn puede restringir las cuentas que las usan. Usar Facet allí es decisión tuya.',
    law: 'Los datos personales están sujetos a la ley del lugar donde estáis tú y la persona. Consulta a quien tengas un motivo para consultar.',
  },
  keyNote:
    'La clave se prueba al guardarla; la prueba no cuesta nada. Se queda en este navegador y se envía solo a su propio proveedor.',
  showSample: 'Mostrar una persona de ejemplo',
  hideSample: 'Ocultar la persona de ejemplo',
  moreInSettings: 'Zoho y más en Configuración',
  pin: 'Abre la pieza de puzle en la barra de herramientas del navegador y fija Facet. Un clic en su icono, o Alt+Mayús+E, abre el panel junto a la página. En la barra de direcciones, «fa» y un espacio consultan lo que sigue.',
  keepAnswersNote: 'Mientras se guarda una respuesta, nadie vuelve a pagar por ella.',
  rightClickNote:
    'El menú muestra el precio; el clic lo paga. Desactivado: el panel se abre y pregunta primero.',
  privacyNote:
    'Los sitios que no son LinkedIn se leen solo tras un clic en el icono o donde lo permitas de forma permanente. No hay ningún servidor nuestro ni telemetría.',
  samplePerson: 'Persona de ejemplo',
  sampleNote:
    '{sample} Esta persona no existe, y no se ha preguntado a nadie. Las respuestas vienen con Facet; leerlas, compararlas y combinarlas es de verdad. Abre los números pequeños para ver quién dijo qué.',
  sample: 'Ejemplo.',
};
