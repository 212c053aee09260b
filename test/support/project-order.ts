import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The projects in the order in which their files start. Those of the package come late, when it is installed
 * (install-package.ts), and the short ones of the program last, so that all workers have something to do to the end.
 */
const ORDER = ['site', 'package', 'unit'];

/** Sorts test files by their projects, and in each as Vitest does: those that took long first. */
export class ProjectOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project }: TestSpecification) => ORDER.indexOf(project.name);
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
