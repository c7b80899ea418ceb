import DachwerkKernel

/// What every command may use: the modules of the build and the terminal.
///
/// ArgumentParser makes the commands itself, so these come to them as values of the task.
enum Surroundings {
    @TaskLocal static var catalog = ModuleCatalog([])
    @TaskLocal static var terminal = Terminal.standard
}
