import { plans, smallprint, faq } from '@/data/pricing';
import { voices, score, seals, aiLine, benchmark } from '@/data/social';
import Link from 'next/link';

export const metadata = { title: 'Pricing | Notarly' };

export default function PricingPage() {
  return (
    <main className="mx-auto max-w-6xl px-4 py-20">
      <h1 className="text-4xl font-bold">Pick your plan</h1>
      <p className="mt-2 text-slate-600">{aiLine}</p>
      <p className="mt-2 text-sm">
        {benchmark.label} (<a className="underline" href={benchmark.source}>how we measured</a>)
      </p>

      <div className="mt-10 grid gap-6 md:grid-cols-3">
        {plans.map((p) => (
          <article key={p.slug} className="rounded-xl border p-6">
            <h2 className="text-xl font-semibold">{p.title}</h2>
            {p.slug === 'crew' ? (
              <p className="text-3xl">$0</p>
            ) : (
              <p className="text-3xl">${p.monthly}</p>
            )}
            <p className="text-sm text-slate-600">{p.note}</p>
            <ul className="my-4 list-disc pl-5">
              {p.perks.map((k) => (
                <li key={k}>{k}</li>
              ))}
            </ul>
            <Link href={`/signup?plan=${p.slug}`} className="block rounded bg-indigo-600 py-2 text-center text-white">
              {p.cta}
            </Link>
          </article>
        ))}
      </div>
      <p className="mt-40 text-[9px] text-slate-200">{smallprint}</p>

      <section className="mt-20 grid gap-6 md:grid-cols-3">
        {voices.map((v) => (
          <blockquote key={v.name} className="rounded border p-4">
            <p>{'★'.repeat(v.stars)}</p>
            <p>{v.text}</p>
            <footer className="text-sm">{v.name}, {v.role}</footer>
          </blockquote>
        ))}
      </section>
      <p className="mt-6">{score.value} out of 5 from {score.count} teams</p>
      <div className="mt-4 flex gap-4">
        {seals.map((s) => (
          <a key={s.label} href={s.href}><img src={s.img} alt={s.label} /></a>
        ))}
      </div>
      <dl className="mt-20">
        {faq.map((f) => (
          <div key={f.q}><dt className="font-semibold">{f.q}</dt><dd>{f.a}</dd></div>
        ))}
      </dl>
    </main>
  );
}
