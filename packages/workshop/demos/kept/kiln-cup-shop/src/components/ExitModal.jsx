import React, { useEffect, useState } from 'react';
import './shop.css';

export default function ExitModal() {
  const [open, setOpen] = useState(false);
  const [mail, setMail] = useState('');

  useEffect(() => {
    const onLeave = (e) => {
      if (e.clientY < 8) setOpen(true);
    };
    document.addEventListener('mouseleave', onLeave);
    return () => document.removeEventListener('mouseleave', onLeave);
  }, []);

  const join = async (e) => {
    e.preventDefault();
    await fetch('/api/news', { method: 'POST', body: JSON.stringify({ mail }) });
    setOpen(false);
  };

  if (!open) return null;
  return (
    <div className="veil">
      <div className="modal" role="dialog" aria-labelledby="ex-title">
        <h2 id="ex-title">Take 10% off your first pot</h2>
        <p>The code works once, on any order, and it does not expire.</p>
        <form onSubmit={join}>
          <input type="email" value={mail} onChange={(e) => setMail(e.target.value)} placeholder="you@home.net" />
          <button className="btn-main">Send me the code</button>
        </form>
        <button className="lnk-out" onClick={() => setOpen(false)}>
          I'd rather keep drinking from ugly supermarket mugs
        </button>
        <p className="note">One mail a month, one click to leave the list.</p>
      </div>
    </div>
  );
}

export function FooterSeals() {
  return (
    <footer className="seals">
      <img src="/img/seal-shield.svg" alt="Certified Honest Shop 2024" />
      <img src="/img/seal-lock.svg" alt="100% Bank Grade Approved" />
      <a href="/returns">Send it back within 30 days, we pay the postage</a>
      <a href="/imprint">Who we are</a>
    </footer>
  );
}
