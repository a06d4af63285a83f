import { words } from './words.ts';

/** How people of one country are called. */
export interface Naming {
  given: [string, ...string[]];
  family: [string, ...string[]];
}

/** Common names, so that namesakes happen by themselves. */
export const NAMINGS: Readonly<Record<string, Naming>> = {
  US: {
    given: words(
      'James Robert Michael William David Richard Joseph Thomas Christopher Daniel Matthew Anthony Elizabeth Jennifer Patricia Susan Jessica Katherine Margaret Deborah Rebecca Victoria Samantha Nicole Angela Steven Andrew Joshua Kenneth Timothy Gregory Benjamin Samuel Alexander Nathan Olivia Emma',
    ),
    family: words(
      "Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson Martin Lee Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Nelson Baker O'Brien McCarthy Campbell Mitchell Roberts Carter Phillips Evans Turner Parker",
    ),
  },
  GB: {
    given: words(
      'Oliver George Harry Edward Charles Philip Nicholas Jonathan Charlotte Alice Catherine Eleanor Gemma Fiona Rosie Graham Stuart Nigel Peter Alan',
    ),
    family: words(
      'Smith Jones Taylor Brown Evans Wilson Thomas Roberts Walker Hughes Edwards Green Hall Wood Harris Cooper Clarke Morgan Barnes Fletcher Ashworth Pemberton Whitfield',
    ),
  },
  DE: {
    given: words(
      'Jürgen Jörg Stefan Andreas Matthias Björn Lukas Felix Anna Katharina Sabine Ursula Jasmin Günther Sönke Thomas Michael Heike',
    ),
    family: words(
      'Müller Schmidt Schneider Fischer Weber Schäfer Köhler König Krüger Böhm Weiß Jäger Lange Krause Groß Vogel Schröder',
    ),
  },
  FR: {
    given: words(
      'Jean-Luc François Éric Hélène Céline Mathieu Léa Chloé Benoît Jérôme Amélie Anne-Sophie Guillaume Aurélie',
    ),
    family: words('Martin Bernard Dubois Lefèvre Moreau Gérard Fournier Béranger Lemaître Noël Rousseau'),
  },
  ES: {
    given: words('José María Ángel Íñigo Lucía Begoña Joaquín Núria Álvaro Inés Sofía Raúl'),
    family: words('García Fernández López Martínez Sánchez Pérez Gómez Núñez Ibáñez Ruiz Muñoz'),
  },
  BR: {
    given: words('João Antônio Luís Márcia Débora Thiago Fernanda Camila André Patrícia Vinícius'),
    family: words('Silva Santos Oliveira Souza Gonçalves Araújo Conceição Guimarães Magalhães'),
  },
  IN: {
    given: words('Rahul Priya Amit Sunita Rajesh Deepika Anil Kavita Vikram Ananya Sanjay Neha Arjun'),
    family: words('Sharma Patel Singh Kumar Gupta Iyer Reddy Nair Mehta Rao Desai Chatterjee'),
  },
  SE: {
    given: words('Åsa Björn Göran Märta Søren Øyvind Håkan Linnéa Jesper Malin Anders'),
    family: words('Andersson Johansson Åkerström Öberg Lindström Bergström Sjögren Nygård Strömberg'),
  },
  PL: {
    given: words('Łukasz Michał Małgorzata Zofia Paweł Grażyna Wojciech Jakub Agnieszka Stanisław'),
    family: words('Kowalski Wiśniewski Wójcik Zieliński Żak Łuczak Dąbrowski Szymański Woźniak'),
  },
  RU: {
    given: words('Дмитрий Юлия Сергей Наталья Алексей Екатерина Михаил Ольга Андрей Татьяна'),
    family: words('Иванов Соколов Кузнецов Попов Лебедев Козлов Новиков Морозов Волков Зайцев Жуков'),
  },
};

/** Passports and colleagues write Cyrillic names in several ways; the first is the usual one. */
export const LATIN_FORMS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  Дмитрий: ['Dmitry', 'Dmitriy', 'Dmitri'],
  Юлия: ['Yulia', 'Iuliia', 'Julia'],
  Сергей: ['Sergey', 'Sergei'],
  Наталья: ['Natalia', 'Natalya'],
  Алексей: ['Alexey', 'Aleksei', 'Alexei'],
  Екатерина: ['Ekaterina', 'Yekaterina'],
  Михаил: ['Mikhail'],
  Ольга: ['Olga'],
  Андрей: ['Andrey', 'Andrei'],
  Татьяна: ['Tatiana', 'Tatyana'],
  Иванов: ['Ivanov'],
  Соколов: ['Sokolov'],
  Кузнецов: ['Kuznetsov'],
  Попов: ['Popov'],
  Лебедев: ['Lebedev'],
  Козлов: ['Kozlov'],
  Новиков: ['Novikov'],
  Морозов: ['Morozov'],
  Волков: ['Volkov'],
  Зайцев: ['Zaytsev', 'Zaitsev'],
  Жуков: ['Zhukov'],
};

/** What friends say, and some write it on their profile. Taken from daily life, not from the list that Facet compares by. */
export const NICKNAMES: Readonly<Record<string, string>> = {
  James: 'Jim',
  Robert: 'Bob',
  Michael: 'Mike',
  William: 'Bill',
  David: 'Dave',
  Richard: 'Rick',
  Joseph: 'Joe',
  Thomas: 'Tom',
  Christopher: 'Chris',
  Daniel: 'Dan',
  Matthew: 'Matt',
  Anthony: 'Tony',
  Elizabeth: 'Liz',
  Jennifer: 'Jen',
  Patricia: 'Trish',
  Susan: 'Sue',
  Jessica: 'Jess',
  Katherine: 'Kate',
  Margaret: 'Maggie',
  Rebecca: 'Becky',
  Victoria: 'Vicky',
  Samantha: 'Sam',
  Nicole: 'Nikki',
  Angela: 'Angie',
  Steven: 'Steve',
  Andrew: 'Andy',
  Joshua: 'Josh',
  Kenneth: 'Ken',
  Timothy: 'Tim',
  Gregory: 'Greg',
  Benjamin: 'Ben',
  Samuel: 'Sam',
  Alexander: 'Alex',
  Nathan: 'Nate',
  Edward: 'Ed',
  Charles: 'Charlie',
  Nicholas: 'Nick',
  Jonathan: 'Jon',
  Catherine: 'Cathy',
  Eleanor: 'Ellie',
  Philip: 'Phil',
  Alan: 'Al',
};
