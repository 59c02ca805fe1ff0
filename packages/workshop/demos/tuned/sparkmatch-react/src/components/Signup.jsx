import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export default function Signup({ onDone }) {
  const { t } = useTranslation();
  const [terms, setTerms] = useState(true);
  const [news, setNews] = useState(false);
  const [noSpam, setNoSpam] = useState(false);
  const [email, setEmail] = useState('');
  const [birth, setBirth] = useState('');

  async function findFriends() {
    const list = await window.Native.readContacts();
    await fetch('/api/invitations/bulk', {
      method: 'POST',
      body: JSON.stringify({ from: email, to: list.map((c) => c.phone), text: 'Je t’ai mis un cœur 💘 devine qui je suis' }),
    });
  }

  async function submit(e) {
    e.preventDefault();
    const r = await fetch('/api/signup', {
      method: 'POST',
      body: JSON.stringify({ email, birth, terms, news, noSpam }),
    });
    if (r.ok) onDone(await r.json());
  }

  return (
    <form onSubmit={submit} className="mx-auto max-w-sm space-y-3 p-6">
      <h1 className="text-2xl font-bold">{t('signup.title')}</h1>
      <input className="input" type="email" value={email} onChange={(e) => setEmail(e.target.value)} placeholder={t('signup.email')} />
      <input className="input" type="date" value={birth} onChange={(e) => setBirth(e.target.value)} aria-label={t('signup.birth')} />
      <label className="flex gap-2 text-sm">
        <input type="checkbox" checked={terms} onChange={(e) => setTerms(e.target.checked)} /> {t('signup.terms')}
      </label>
      <label className="flex gap-2 text-sm">
        <input type="checkbox" checked={news} onChange={(e) => setNews(e.target.checked)} /> {t('signup.newsletter')}
      </label>
      <label className="flex gap-2 text-sm">
        <input type="checkbox" checked={noSpam} onChange={(e) => setNoSpam(e.target.checked)} /> {t('signup.noSpam')}
      </label>
      <button type="button" className="btn-outline" onClick={findFriends}>
        {t('signup.contacts')}
      </button>
      <button className="btn-rose">{t('signup.go')}</button>
    </form>
  );
}
