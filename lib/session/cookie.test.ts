import { expect, test } from "vitest";
import { clearCookie, flowCookie, readCookie, sessionCookie, setCookie } from "./cookie.ts";

test("on a site with HTTPS the cookie is bound to this host", () => {
  expect(setCookie(sessionCookie("https://base.exemple.fr"), "abc", 60)).toBe(
    "__Host-eig-session=abc; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure",
  );
});

test("on this machine there is no HTTPS to ask for", () => {
  expect(clearCookie(flowCookie("http://localhost:3000"))).toBe(
    "eig-connexion=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax",
  );
});

test("a cookie is found among others, and not by the end of its name", () => {
  const kind = sessionCookie("http://localhost");
  expect(readCookie("a=1; eig-session=abc*~1; b=2", kind)).toBe("abc*~1");
  expect(readCookie("x-eig-session=abc", kind)).toBeUndefined();
  expect(readCookie("eig-session=", kind)).toBeUndefined();
  expect(readCookie(null, kind)).toBeUndefined();
});
