import { secureHeaders } from "hono/secure-headers";

const SELF = ["'self'"];
const NONE = ["'none'"];

/** Nothing runs, loads or is sent but from and to this server, and no other page may frame or read it. */
export const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: NONE,
    scriptSrc: SELF,
    styleSrc: SELF,
    imgSrc: ["'self'", "data:"],
    fontSrc: SELF,
    connectSrc: SELF,
    workerSrc: SELF,
    manifestSrc: SELF,
    baseUri: NONE,
    formAction: NONE,
    frameAncestors: NONE,
  },
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
