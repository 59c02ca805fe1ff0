import { useEffect, useState } from 'react';

const START = 5 * 60;

export default function useSecretPrice() {
  const [s, setS] = useState(START);

  useEffect(() => {
    const id = setInterval(() => setS((x) => (x <= 1 ? START : x - 1)), 1000);
    return () => clearInterval(id);
  }, []);

  return `${Math.floor(s / 60)}:${String(s % 60).padStart(2, '0')}`;
}

export function useOnline() {
  const [n, setN] = useState(1200 + Math.floor(Math.random() * 800));

  useEffect(() => {
    const id = setInterval(() => setN((x) => x + Math.floor(Math.random() * 21) - 10), 4000);
    return () => clearInterval(id);
  }, []);

  return n;
}

export function useLikes(userId) {
  const [likes, setLikes] = useState([]);

  useEffect(() => {
    fetch(`/api/users/${userId}/likes`)
      .then((r) => r.json())
      .then(setLikes);
  }, [userId]);

  return likes;
}
