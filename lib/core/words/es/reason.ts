import type { Dictionary } from '@/lib/core/words/dictionary';

export const reason: Dictionary['reason'] = {
  reasons: {
    empty: 'No se ha escrito nada: pega el enlace de un perfil de LinkedIn o un correo electrónico.',
    'too-long':
      'Es demasiado largo para ser un enlace o una dirección: pega el enlace de un perfil o un correo electrónico.',
    malformed:
      'El enlace no está completo: copia la dirección del perfil de la barra de direcciones y pégala otra vez.',
    'malformed-address':
      'El correo electrónico no está completo: mira si falta alguna parte, como el dominio tras la @.',
    'not-linkedin':
      'Este enlace no lleva a LinkedIn: pega un enlace linkedin.com/in/… o un correo electrónico.',
    'look-alike-host':
      'Este enlace solo parece de LinkedIn: no inicies sesión ahí y pega un enlace linkedin.com/in/….',
    'short-link': 'Un enlace corto oculta adónde lleva: ábrelo y pega la dirección en la que acaba.',
    'own-profile':
      '«/in/me» es quien tiene la sesión iniciada: abre el perfil y pega la dirección que lleva el nombre.',
    'unavailable-profile':
      'LinkedIn no muestra ningún perfil aquí: ya no existe o está oculto. Prueba con el correo de la persona.',
    placeholder: 'Es el ejemplo de una plantilla y no una persona: cámbialo por el enlace del perfil real.',
    'company-page': 'Es la página de una organización: abre el perfil de la persona y pega su dirección.',
    'search-page': 'Es una búsqueda: abre una de las personas encontradas y pega la dirección de su perfil.',
    post: 'Es una publicación o un artículo: abre el perfil de quien lo escribió y pega esa dirección.',
    'sales-navigator-no-public-link':
      'Un lead de Sales Navigator no tiene enlace público aquí: abre el menú de tres puntos del lead, elige «Copiar URL de LinkedIn.com» y pégala.',
    recruiter:
      'Un enlace de Recruiter no identifica a nadie fuera de Recruiter: abre desde él el perfil público y pega esa dirección.',
    'old-member-link':
      'LinkedIn ya no abre enlaces con número de miembro: busca a la persona por su nombre y pega la dirección del perfil.',
    'not-a-person': 'Esta página de LinkedIn no es de una persona: abre un perfil y pega su dirección.',
  },
};
