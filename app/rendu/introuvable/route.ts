export const dynamic = "force-dynamic";
export function GET(request: Request) {
  return new Response("introuvable " + request.url + " " + JSON.stringify(Object.fromEntries(request.headers)), { status: 404 });
}
