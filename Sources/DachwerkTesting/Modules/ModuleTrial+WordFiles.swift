import DachwerkKernel

extension ModuleTrial {
    /// Every key in the files of words is used, and every translation is one of today's text.
    func wordFiles() -> [Finding] {
        choices.flatMap { choice -> [Finding] in
            guard choice.capability == capability, let module = compiler.catalog.module(for: choice)
            else { return [] }
            return WordAudit(module, module.register(choice.settings)).findings().map {
                Finding(check: "module.word-files", message: $0)
            }
        }
    }
}
