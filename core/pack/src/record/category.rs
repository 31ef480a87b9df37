//! The categories: our own stable codes, in the words of somebody who needs them. Codes are never reused or renamed.

use serde::{Deserialize, Serialize};

/// When in a flight a service helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Today.
    UrgentSafety,
    /// This month.
    Stabilisation,
    /// Building a life.
    LongTerm,
}

macro_rules! categories {
    ($($(#[doc = $doc:literal])+ $variant:ident = $code:literal, $days:literal days, [$($phase:ident),+];)+) => {
        /// What somebody may need. One message of `needs.ftl` stands for each.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Category {
            $($(#[doc = $doc])+ #[serde(rename = $code)] $variant,)+
        }

        impl Category {
            /// All of them, in the order in which they are explained.
            pub const ALL: &'static [Category] = &[$(Category::$variant),+];

            /// The stable code, which is also the message id in `needs.ftl`.
            pub fn code(self) -> &'static str {
                match self { $(Category::$variant => $code,)+ }
            }

            /// After how many days without a confirmation a record of this category is old (our own estimate: a bed
            /// changes in days, an office in a year).
            pub fn shelf_life_days(self) -> u16 {
                match self { $(Category::$variant => $days,)+ }
            }

            /// The phases in which it usually helps.
            pub fn phases(self) -> &'static [Phase] {
                match self { $(Category::$variant => &[$(Phase::$phase),+],)+ }
            }
        }
    };
}

categories! {
    // Urgent safety.
    /// Somebody to talk to now, whatever the crisis.
    CrisisLine = "crisis-line", 180 days, [UrgentSafety];
    /// Help for people who think of suicide, and for those around them.
    SuicidePrevention = "suicide-prevention", 180 days, [UrgentSafety];
    /// Help against violence by a partner or the family.
    DomesticViolence = "domestic-violence", 180 days, [UrgentSafety];
    /// Help after rape or sexual assault.
    SexualViolence = "sexual-violence", 180 days, [UrgentSafety];
    /// Help out of trafficking, forced labour or forced sex work.
    HumanTrafficking = "human-trafficking", 180 days, [UrgentSafety];
    /// Reporting hate crimes, and help after one.
    HateCrime = "hate-crime", 365 days, [UrgentSafety];
    /// Restraining and protection orders.
    ProtectionOrder = "protection-order", 365 days, [UrgentSafety];
    /// Reporting that a child is hurt or neglected.
    ChildProtection = "child-protection", 365 days, [UrgentSafety];
    /// Help for older or disabled adults who are hurt or neglected.
    ElderProtection = "elder-protection", 365 days, [UrgentSafety];
    /// Finding relatives who were lost on the way.
    MissingFamily = "missing-family", 365 days, [UrgentSafety, Stabilisation];
    /// Care for people who survived torture or war.
    TortureSurvivors = "torture-survivors", 365 days, [Stabilisation];
    /// Help and money for victims of crime.
    CrimeVictimSupport = "crime-victim-support", 365 days, [Stabilisation];
    /// Emergency help for activists, and documentation of persecution.
    HumanRightsDefenders = "human-rights-defenders", 365 days, [UrgentSafety];
    /// Help to leave a country in danger.
    EvacuationRelocation = "evacuation-relocation", 180 days, [UrgentSafety];
    // Law and papers.
    /// Legal help with asylum.
    AsylumLegal = "asylum-legal", 180 days, [UrgentSafety, Stabilisation];
    /// Legal help with visas, permits, deportation.
    ImmigrationLegal = "immigration-legal", 180 days, [Stabilisation];
    /// Help for people in immigration detention.
    DetentionSupport = "detention-support", 180 days, [UrgentSafety];
    /// Becoming a citizen: classes, forms, fees.
    Citizenship = "citizenship", 365 days, [LongTerm];
    /// Free or cheap legal help of any kind.
    LegalAid = "legal-aid", 365 days, [Stabilisation];
    /// Divorce, custody, marriage, family reunion in court.
    FamilyLaw = "family-law", 365 days, [LongTerm];
    /// Help against discrimination.
    Discrimination = "discrimination", 365 days, [Stabilisation];
    /// Unpaid wages, exploitation, rights at work.
    WorkersRights = "workers-rights", 365 days, [Stabilisation];
    /// Eviction, and rights of tenants.
    TenantRights = "tenant-rights", 365 days, [Stabilisation];
    /// Birth certificates, identity cards, social security cards.
    IdentityDocuments = "identity-documents", 365 days, [Stabilisation];
    /// Changing name or gender marker in papers.
    NameGenderChange = "name-gender-change", 365 days, [LongTerm];
    /// Bringing family members to a safe country.
    FamilyReunification = "family-reunification", 365 days, [LongTerm];
    /// Embassies and consulates.
    ConsularHelp = "consular-help", 365 days, [Stabilisation];
    /// Defence against criminal charges.
    CriminalDefence = "criminal-defence", 365 days, [Stabilisation];
    /// Help after prison.
    ReentrySupport = "reentry-support", 365 days, [LongTerm];
    // A roof.
    /// A bed tonight.
    EmergencyShelter = "emergency-shelter", 14 days, [UrgentSafety];
    /// Shelter for women, with or without children.
    WomensShelter = "womens-shelter", 14 days, [UrgentSafety];
    /// Shelter for young people.
    YouthShelter = "youth-shelter", 14 days, [UrgentSafety];
    /// Housing or hosts for LGBTQ+ people.
    LgbtqHousing = "lgbtq-housing", 30 days, [UrgentSafety, Stabilisation];
    /// Housing for months, with support.
    TransitionalHousing = "transitional-housing", 90 days, [Stabilisation];
    /// Cheap or subsidised homes.
    AffordableHousing = "affordable-housing", 180 days, [LongTerm];
    /// Help to find and keep a home.
    HousingAdvice = "housing-advice", 180 days, [Stabilisation];
    /// Money for rent or a deposit.
    RentHelp = "rent-help", 90 days, [Stabilisation];
    /// Help against losing one's house.
    MortgageHelp = "mortgage-help", 180 days, [LongTerm];
    /// Money for electricity, gas, water.
    UtilityHelp = "utility-help", 90 days, [Stabilisation];
    /// Furniture and household goods.
    Furniture = "furniture", 180 days, [Stabilisation];
    /// Repairs and adaptations of a home.
    HomeRepair = "home-repair", 180 days, [LongTerm];
    // Food and things.
    /// Food to take home.
    Food = "food", 90 days, [UrgentSafety, Stabilisation];
    /// A cooked meal.
    HotMeals = "hot-meals", 90 days, [UrgentSafety];
    /// Meals brought home.
    HomeDeliveredMeals = "home-delivered-meals", 180 days, [Stabilisation];
    /// Food stamps and other public money for food.
    FoodBenefits = "food-benefits", 180 days, [Stabilisation];
    /// Food for pregnant women, babies and small children.
    MotherChildNutrition = "mother-child-nutrition", 180 days, [Stabilisation];
    /// Diapers, formula, cots.
    BabySupplies = "baby-supplies", 90 days, [Stabilisation];
    /// Clothes and shoes.
    Clothing = "clothing", 180 days, [UrgentSafety, Stabilisation];
    /// Showers, toilets, laundry, hygiene products.
    Hygiene = "hygiene", 180 days, [UrgentSafety];
    /// School bags, uniforms, books.
    SchoolSupplies = "school-supplies", 365 days, [Stabilisation];
    /// Gifts and meals at feasts.
    HolidayHelp = "holiday-help", 365 days, [Stabilisation];
    /// A phone, a SIM card, internet.
    PhoneInternet = "phone-internet", 180 days, [Stabilisation];
    /// Help after storms, fires, floods.
    DisasterRelief = "disaster-relief", 180 days, [UrgentSafety];
    // Money.
    /// Money in an emergency.
    CashHelp = "cash-help", 90 days, [UrgentSafety];
    /// Public money to live on.
    PublicBenefits = "public-benefits", 365 days, [Stabilisation];
    /// Public money for disabled people.
    DisabilityBenefits = "disability-benefits", 365 days, [LongTerm];
    /// Public money for people out of work.
    UnemploymentBenefits = "unemployment-benefits", 365 days, [LongTerm];
    /// Help for former soldiers.
    VeteransServices = "veterans-services", 365 days, [LongTerm];
    /// Debts, credit, budgeting.
    DebtAdvice = "debt-advice", 365 days, [LongTerm];
    /// Help with tax returns.
    TaxHelp = "tax-help", 365 days, [LongTerm];
    /// Accounts, and sending money.
    BankMoneyTransfer = "bank-money-transfer", 365 days, [Stabilisation];
    // Health.
    /// Emergency rooms and ambulances.
    EmergencyMedical = "emergency-medical", 365 days, [UrgentSafety];
    /// A doctor, a clinic.
    PrimaryCare = "primary-care", 180 days, [Stabilisation];
    /// A doctor without insurance or papers.
    UninsuredCare = "uninsured-care", 180 days, [UrgentSafety, Stabilisation];
    /// Getting insured.
    HealthInsurance = "health-insurance", 365 days, [Stabilisation];
    /// Medicine, and help to pay for it.
    PrescriptionHelp = "prescription-help", 180 days, [Stabilisation];
    /// Dentists.
    DentalCare = "dental-care", 180 days, [Stabilisation];
    /// Glasses and eye doctors.
    EyeCare = "eye-care", 180 days, [Stabilisation];
    /// Hearing aids, and services for deaf people.
    HearingCare = "hearing-care", 365 days, [LongTerm];
    /// Vaccines.
    Vaccination = "vaccination", 180 days, [Stabilisation];
    /// HIV tests.
    HivTesting = "hiv-testing", 180 days, [Stabilisation];
    /// Living with HIV: medicine and support.
    HivCare = "hiv-care", 180 days, [Stabilisation];
    /// PrEP and PEP.
    HivPrevention = "hiv-prevention", 180 days, [UrgentSafety, Stabilisation];
    /// Tests and treatment of sexually transmitted infections.
    StiTesting = "sti-testing", 180 days, [Stabilisation];
    /// Pregnancy tests and options.
    PregnancyTest = "pregnancy-test", 180 days, [Stabilisation];
    /// Care before, at and after birth.
    PregnancyCare = "pregnancy-care", 180 days, [Stabilisation];
    /// Birth control and emergency contraception.
    Contraception = "contraception", 180 days, [Stabilisation];
    /// Ending a pregnancy.
    AbortionCare = "abortion-care", 90 days, [UrgentSafety];
    /// Hormones, surgery, voice: health care for trans people.
    GenderAffirmingCare = "gender-affirming-care", 180 days, [Stabilisation];
    /// Therapy and psychiatry.
    MentalHealth = "mental-health", 180 days, [Stabilisation];
    /// Help after a death.
    GriefSupport = "grief-support", 365 days, [LongTerm];
    /// Help for people who hurt others.
    AngerManagement = "anger-management", 365 days, [LongTerm];
    /// Help out of drugs or alcohol.
    SubstanceUse = "substance-use", 180 days, [Stabilisation];
    /// Withdrawal under care.
    Detox = "detox", 90 days, [Stabilisation];
    /// Help to stop drinking.
    AlcoholHelp = "alcohol-help", 180 days, [Stabilisation];
    /// Methadone, buprenorphine.
    OpioidTreatment = "opioid-treatment", 180 days, [Stabilisation];
    /// Needles, naloxone, safer use.
    HarmReduction = "harm-reduction", 180 days, [UrgentSafety];
    /// Help to stop smoking.
    SmokingCessation = "smoking-cessation", 365 days, [LongTerm];
    /// Help to stop gambling.
    GamblingHelp = "gambling-help", 365 days, [LongTerm];
    /// Help for disabled people.
    DisabilityServices = "disability-services", 365 days, [LongTerm];
    /// Help for autistic people.
    AutismServices = "autism-services", 365 days, [LongTerm];
    /// Physiotherapy and rehabilitation.
    PhysicalTherapy = "physical-therapy", 365 days, [LongTerm];
    /// Cancer, diabetes and other long illness.
    ChronicIllness = "chronic-illness", 365 days, [LongTerm];
    /// Nutrition advice, eating disorders.
    EatingNutrition = "eating-nutrition", 365 days, [LongTerm];
    /// Care at home.
    HomeCare = "home-care", 180 days, [LongTerm];
    /// Nursing homes and day care for adults.
    NursingHome = "nursing-home", 365 days, [LongTerm];
    /// Care for the dying.
    Hospice = "hospice", 365 days, [LongTerm];
    /// Rides to a doctor.
    MedicalTransport = "medical-transport", 180 days, [Stabilisation];
    /// Burial, and money for it.
    FuneralHelp = "funeral-help", 365 days, [LongTerm];
    // Work and learning.
    /// Finding work.
    JobSearch = "job-search", 180 days, [LongTerm];
    /// Learning a trade.
    JobTraining = "job-training", 180 days, [LongTerm];
    /// Permission to work.
    WorkPermit = "work-permit", 180 days, [Stabilisation];
    /// Starting a business.
    BusinessSupport = "business-support", 365 days, [LongTerm];
    /// Learning the country's language.
    LanguageClasses = "language-classes", 180 days, [Stabilisation];
    /// School certificates for adults.
    AdultEducation = "adult-education", 365 days, [LongTerm];
    /// Learning to use a computer.
    ComputerClasses = "computer-classes", 365 days, [LongTerm];
    /// Getting a child into school.
    SchoolEnrolment = "school-enrolment", 365 days, [Stabilisation];
    /// University, scholarships, recognition of diplomas.
    HigherEducation = "higher-education", 365 days, [LongTerm];
    /// Day care.
    Childcare = "childcare", 180 days, [Stabilisation];
    /// Money for day care.
    ChildcareCosts = "childcare-costs", 180 days, [Stabilisation];
    /// Preschool, Head Start.
    EarlyEducation = "early-education", 365 days, [Stabilisation];
    /// After school, camps, mentoring.
    YouthPrograms = "youth-programs", 365 days, [LongTerm];
    // People.
    /// LGBTQ+ centres and groups.
    LgbtqCommunity = "lgbtq-community", 365 days, [Stabilisation, LongTerm];
    /// LGBTQ+ groups for young people.
    LgbtqYouth = "lgbtq-youth", 365 days, [Stabilisation, LongTerm];
    /// Groups and support for trans and non-binary people.
    TransCommunity = "trans-community", 365 days, [Stabilisation, LongTerm];
    /// Help for refugees and people seeking asylum.
    RefugeeServices = "refugee-services", 180 days, [Stabilisation];
    /// Resettlement programmes and sponsors.
    Resettlement = "resettlement", 180 days, [UrgentSafety, LongTerm];
    /// Groups of migrants, diaspora, welcome centres.
    MigrantCommunity = "migrant-community", 365 days, [Stabilisation];
    /// Help for farm workers.
    FarmworkerServices = "farmworker-services", 365 days, [LongTerm];
    /// Help for sex workers.
    SexWorkerSupport = "sex-worker-support", 365 days, [Stabilisation];
    /// Interpreters and translations.
    Interpretation = "interpretation", 365 days, [Stabilisation];
    /// Bus, train, rides.
    Transport = "transport", 180 days, [Stabilisation];
    /// Help and company for older people.
    SeniorServices = "senior-services", 365 days, [LongTerm];
    /// Classes and help for parents.
    Parenting = "parenting", 365 days, [LongTerm];
    /// Counselling and help for families.
    FamilySupport = "family-support", 365 days, [LongTerm];
    /// Foster care and adoption.
    AdoptionFoster = "adoption-foster", 365 days, [LongTerm];
    /// People in the same situation.
    SupportGroups = "support-groups", 365 days, [LongTerm];
    /// Neighbourhood centres, day centres.
    CommunityCenter = "community-center", 365 days, [Stabilisation];
    /// Faith communities and pastoral care.
    SpiritualSupport = "spiritual-support", 365 days, [LongTerm];
    /// Sport, culture, libraries.
    Recreation = "recreation", 365 days, [LongTerm];
    /// Helping others.
    Volunteering = "volunteering", 365 days, [LongTerm];
    /// A postal address, keeping luggage.
    MailStorage = "mail-storage", 180 days, [Stabilisation];
    /// Care for animals.
    PetHelp = "pet-help", 365 days, [LongTerm];
    /// Finding the right place: 211, directories.
    InformationReferral = "information-referral", 365 days, [UrgentSafety, Stabilisation];
    /// Public offices.
    GovernmentOffice = "government-office", 365 days, [Stabilisation];
}

impl Category {
    /// The category of a code; `None` for an unknown one.
    pub fn from_code(code: &str) -> Option<Category> {
        Category::ALL.iter().copied().find(|category| category.code() == code)
    }

    /// A place to sleep, where beds change by the hour: "call first" unless capacity is dated.
    pub fn is_shelter(self) -> bool {
        matches!(
            self,
            Category::EmergencyShelter | Category::WomensShelter | Category::YouthShelter | Category::LgbtqHousing
        )
    }

    /// Records of these categories must not show where they are, unless a curator confirms that it is public.
    pub fn hides_address(self) -> bool {
        matches!(self, Category::DomesticViolence | Category::HumanTrafficking | Category::WomensShelter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_lead_back() {
        for (n, category) in Category::ALL.iter().enumerate() {
            assert_eq!(Category::from_code(category.code()), Some(*category));
            assert!(Category::ALL[n + 1..].iter().all(|other| other.code() != category.code()));
        }
    }
}
