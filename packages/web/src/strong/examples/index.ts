import type { StrongExample } from "../strong-example.ts";
import { accountant } from "./accountant.ts";
import { chef } from "./chef.ts";
import { customerSupport } from "./customer-support.ts";
import { graduate } from "./graduate.ts";
import { lorryDriver } from "./lorry-driver.ts";
import { nurse } from "./nurse.ts";
import { projectManager } from "./project-manager.ts";
import { salesperson } from "./salesperson.ts";
import { siteManager } from "./site-manager.ts";
import { softwareDeveloper } from "./software-developer.ts";
import { teacher } from "./teacher.ts";
import { warehousePicker } from "./warehouse-picker.ts";

/** One failure a trade, each told weak, better and strong; of different faults. */
export const strongExamples: readonly StrongExample[] = [
  nurse,
  softwareDeveloper,
  chef,
  teacher,
  salesperson,
  siteManager,
  warehousePicker,
  graduate,
  accountant,
  customerSupport,
  projectManager,
  lorryDriver,
];
