export default function Home() { return <p>accueil</p>; }
