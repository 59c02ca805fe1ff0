// petit script d'envoi, lancé par cron
const fs = require('fs');
const nodemailer = require('nodemailer');
const db = require('./db');

const transport = nodemailer.createTransport({ host: 'localhost', port: 25 });

const objets = {
  panier: 'Re: votre commande',
  bienvenue: 'Bienvenue, votre caisse est en route',
  roue: 'Votre gain expire cette nuit',
  lettre: 'La lettre de mars',
};

async function envoyer(type, client, html) {
  await transport.sendMail({
    from: type === 'roue' ? 'ne-pas-repondre@mx7.example' : 'Caisse Tamis <bonjour@caissetamis.example>',
    to: client.mail,
    subject: objets[type],
    html,
  });
}

async function tournee() {
  const paniers = await db.all('select * from panier where paye = 0');
  const tpl = fs.readFileSync('./html/panier.html', 'utf8');
  for (const p of paniers) {
    for (let i = 0; i < 9; i++) {
      setTimeout(() => envoyer('panier', p, tpl), i * 4 * 3600 * 1000);
    }
  }

  const amis = await db.all('select mail from carnet_importe');
  const inv = fs.readFileSync('./html/ami.html', 'utf8');
  for (const a of amis) await envoyer('roue', a, inv);

  const lecteurs = await db.all('select * from client where lettre_acceptee = 1 and desinscrit_le is null');
  const lettre = fs.readFileSync('./html/lettre-mars.html', 'utf8');
  for (const l of lecteurs) await envoyer('lettre', l, lettre);
}

tournee();
