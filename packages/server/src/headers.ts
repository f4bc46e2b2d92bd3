import { secureHeaders } from "hono/secure-headers";
import { CONTENT_SECURITY_POLICY } from "./content-security-policy.ts";

/** Nothing runs, loads or is sent but from and to this server, and no other page may frame or read it. */
export const headers = secureHeaders({
  contentSecurityPolicy: CONTENT_SECURITY_POLICY,
  permissionsPolicy: {
    microphone: ["self"],
    camera: ["self"],
    geolocation: [],
    displayCapture: [],
    payment: [],
    usb: [],
    serial: [],
    hid: [],
    midi: [],
  },
  // Means nothing without TLS.
  strictTransportSecurity: false,
  xFrameOptions: "DENY",
});
