import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plans } from '../config/plans';
import useSecretPrice from '../hooks/useSecretPrice';

export default function Paywall({ onClose }) {
  const { t } = useTranslation();
  const left = useSecretPrice();
  const [plan, setPlan] = useState('p3');
  const [canClose, setCanClose] = useState(false);

  useEffect(() => {
    const id = setTimeout(() => setCanClose(true), 15000);
    return () => clearTimeout(id);
  }, []);

  return (
    <div className="fixed inset-0 bg-gradient-to-b from-rose-500 to-orange-400 p-6 text-white">
      {canClose && (
        <button onClick={onClose} className="absolute right-2 top-2 text-[9px] opacity-20">
          ✕
        </button>
      )}
      <h1 className="text-3xl font-black">{t('paywall.title')}</h1>
      <p className="mt-2 font-mono">{t('paywall.timer', { t: left })}</p>

      <ul className="mt-8 space-y-3">
        {plans.map((p) => (
          <li
            key={p.id}
            onClick={() => setPlan(p.id)}
            className={`rounded-2xl p-4 ${plan === p.id ? 'bg-white text-rose-600' : 'bg-white/20'}`}
          >
            <span className="font-bold">{p.label}</span>
            <s className="ml-2 text-sm">{p.before} €</s>
            <span className="ml-2 text-xl">{p.price} €</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm">{t('paywall.vat')}</p>

      <a href={`/pay?plan=${plan}`} className="mt-8 block rounded-full bg-white py-4 text-center text-xl font-bold text-rose-600">
        {t('paywall.cta')}
      </a>
      <button onClick={onClose} className="mt-4 block w-full text-[10px] text-white/30">
        {t('paywall.later')}
      </button>
      <p className="mt-24 text-[7px] text-white/20">{t('paywall.fine')}</p>
    </div>
  );
}
