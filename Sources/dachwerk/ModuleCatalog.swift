import ComplaintMediationPlugin
import DachwerkKit
import EquipmentLendingPlugin
import MediatorTrainingPlugin
import MemberNetworkPlugin
import MicroGrantsPlugin

/// The one list of modules of this build; `./dachwerk new module <Name>` adds a line here.
let moduleCatalog: [any CapabilityModule.Type] = [
    ComplaintMediationModule.self,
    EquipmentLendingModule.self,
    MediatorTrainingModule.self,
    MemberNetworkModule.self,
    MicroGrantsModule.self,
]
