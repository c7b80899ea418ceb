import ComplaintMediationPlugin
import DachwerkKit
import EquipmentLendingPlugin
import InformationSessionsPlugin
import MediatorTrainingPlugin
import MemberNetworkPlugin
import MicroGrantsPlugin
import RoomBookingPlugin

/// The one list of modules of this build; `./dachwerk new module <Name>` adds a line here.
let moduleCatalog: [any CapabilityModule.Type] = [
    ComplaintMediationModule.self,
    EquipmentLendingModule.self,
    InformationSessionsModule.self,
    MediatorTrainingModule.self,
    MemberNetworkModule.self,
    MicroGrantsModule.self,
    RoomBookingModule.self,
]
