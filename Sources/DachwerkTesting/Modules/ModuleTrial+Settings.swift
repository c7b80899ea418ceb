import DachwerkKernel
import DachwerkKit

extension ModuleTrial {
    /// A tenant file that says nothing of the settings is sound: each default keeps the bounds of
    /// its setting, and the defaults fit together.
    func settings() -> [Finding] {
        compiler.catalog.modules.filter { $0.manifest.capability == capability }.flatMap { module in
            let defaults = module.defaultSettings
            var faults: [FieldFault] = []
            for (field, content) in zip(module.settings, defaults) where !content.isNull {
                FieldCheck.check(
                    content, field, at: JSONPointer.root.appending(field.name), &faults)
            }
            return faults.map { "The default of '\($0.pointer)' breaks its bounds: \($0.code)." }
                + module.settingFaults(defaults).map {
                    "The default of '\($0.name)' does not fit the others: \($0.message)"
                }
        }.map { Finding(check: "module.settings", message: $0) }
    }
}
