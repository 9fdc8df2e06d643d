// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// clang-format off

// Written by tools/formstrings.py from resources/apis and app/sandbox/people. No program compiles
// this file: it shows lupdate the texts of the built-in APIs.

static const char *const texts[] = {
    //: why a field is locked, where the form file gives no reason
    QT_TRANSLATE_NOOP("forms", "This API does not change it."),
    //: name of a profile; %1 is what its API is called
    QT_TRANSLATE_NOOP("forms", "Local sandbox: %1"),
    //: name of the API, in Junction (formerly Vital)
    QT_TRANSLATE_NOOP("junction", "Junction (formerly Vital)"),
    //: name of a part of the sign-in data, in Junction (formerly Vital)
    QT_TRANSLATE_NOOP("junction", "Team API key"),
    //: name of a server (production), in Junction (formerly Vital)
    QT_TRANSLATE_NOOP("junction", "Production US"),
    //: name of a server (production), in Junction (formerly Vital)
    QT_TRANSLATE_NOOP("junction", "Production EU"),
    //: name of a server (sandbox), in Junction (formerly Vital)
    QT_TRANSLATE_NOOP("junction", "Sandbox US"),
    //: name of a server (sandbox), in Junction (formerly Vital)
    QT_TRANSLATE_NOOP("junction", "Sandbox EU"),
    //: name of the form, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Demographics"),
    //: what the user id is, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Junction's own id of the user, a UUID"),
    //: what a user can be found by; shown within a sentence and in a list, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "client user ID"),
    //: label of /address, in Junction (formerly Vital): Demographics (and 2 more)
    QT_TRANSLATE_NOOP("junction/demographics", "Address"),
    //: label of /medical_proxy, in Junction (formerly Vital): Demographics (and 1 more)
    QT_TRANSLATE_NOOP("junction/demographics", "Guarantor (medical proxy)"),
    //: label of the switch that says whether there is such a part; /medical_proxy, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Has a guarantor"),
    //: title of a section, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Person"),
    //: text under the section's title “Person”, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Labs take names with the letters A to Z, digits, hyphens, full stops, commas, apostrophes and single spaces, and no accents."),
    //: label of /first_name, in Junction (formerly Vital): Demographics (and 1 more)
    QT_TRANSLATE_NOOP("junction/demographics", "First name"),
    //: where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Junction (formerly Vital): Demographics (and 7 more)
    QT_TRANSLATE_NOOP("junction/demographics", "Junction docs, patient name validation"),
    //: where the rule comes from; shown after its severity and a colon; softMaxLength of /first_name, in Junction (formerly Vital): Demographics (and 1 more)
    QT_TRANSLATE_NOOP("junction/demographics", "Junction API, patient details of an order"),
    //: label of /last_name, in Junction (formerly Vital): Demographics (and 1 more)
    QT_TRANSLATE_NOOP("junction/demographics", "Last name"),
    //: label of /email, in Junction (formerly Vital): Demographics (and 1 more)
    QT_TRANSLATE_NOOP("junction/demographics", "Email"),
    //: label of /phone_number, in Junction (formerly Vital): Demographics (and 1 more)
    QT_TRANSLATE_NOOP("junction/demographics", "Phone number"),
    //: hint of /phone_number, in Junction (formerly Vital): Demographics (and 1 more)
    QT_TRANSLATE_NOOP("junction/demographics", "With the country code"),
    //: where the rule comes from; shown after its severity and a colon; phone of /phone_number, in Junction (formerly Vital): Demographics (and 1 more)
    QT_TRANSLATE_NOOP("junction/demographics", "Junction docs, samples in E.164"),
    //: label of /dob, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Date of birth"),
    //: where the rule comes from; shown after its severity and a colon; notFuture of /dob, in Junction (formerly Vital): Demographics (and 7 more)
    QT_TRANSLATE_NOOP("junction/demographics", "Amend's own check"),
    //: where the rule comes from; shown after its severity and a colon; minorWithoutProxy of /dob, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Junction docs, order requirements for minors"),
    //: label of /gender, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Gender"),
    //: hint of /gender, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Lab orders take female, male, other or unknown."),
    //: where the rule comes from; shown after its severity and a colon; suggested of /gender, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Junction API, gender of an order"),
    //: text under the section's title “Address”, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Junction replaces an address as a whole, so all of it is sent when a part of it changes."),
    //: label of /address/country, in Junction (formerly Vital): Demographics (and 1 more)
    QT_TRANSLATE_NOOP("junction/demographics", "Country"),
    //: where the rule comes from; shown after its severity and a colon; country of /address/country, in Junction (formerly Vital): Demographics (and 1 more)
    QT_TRANSLATE_NOOP("junction/demographics", "Junction docs, samples with ISO 3166 codes"),
    //: label of /address/first_line, in Junction (formerly Vital): Demographics (and 1 more)
    QT_TRANSLATE_NOOP("junction/demographics", "Address line 1"),
    //: label of /address/second_line, in Junction (formerly Vital): Demographics (and 1 more)
    QT_TRANSLATE_NOOP("junction/demographics", "Address line 2"),
    //: label of /address/city, in Junction (formerly Vital): Demographics (and 1 more)
    QT_TRANSLATE_NOOP("junction/demographics", "City"),
    //: label of /address/state, in Junction (formerly Vital): Demographics (and 1 more)
    QT_TRANSLATE_NOOP("junction/demographics", "State"),
    //: where the rule comes from; shown after its severity and a colon; subdivision of /address/state, in Junction (formerly Vital): Demographics (and 1 more)
    QT_TRANSLATE_NOOP("junction/demographics", "Junction docs, samples with ISO 3166-2 codes"),
    //: label of /address/zip, in Junction (formerly Vital): Demographics (and 1 more)
    QT_TRANSLATE_NOOP("junction/demographics", "ZIP code"),
    //: where the rule comes from; shown after its severity and a colon; usZip of /address/zip, in Junction (formerly Vital): Demographics (and 1 more)
    QT_TRANSLATE_NOOP("junction/demographics", "Junction API, patient address of an order"),
    //: label of /address/access_notes, in Junction (formerly Vital): Demographics (and 1 more)
    QT_TRANSLATE_NOOP("junction/demographics", "Access notes"),
    //: hint of /address/access_notes, in Junction (formerly Vital): Demographics (and 1 more)
    QT_TRANSLATE_NOOP("junction/demographics", "How to get in, for a visit or a delivery"),
    //: where the rule comes from; shown after its severity and a colon; softMaxLength of /address/access_notes, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Junction API, limit of the guarantor's access notes"),
    //: title of a section, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Background"),
    //: label of /race, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Race"),
    //: choice for /race: african_american_or_black, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "African American or Black"),
    //: choice for /race: asian, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Asian"),
    //: choice for /race: indigenous_native_american_alaska_native, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Indigenous, Native American or Alaska Native"),
    //: choice for /race: other, in Junction (formerly Vital): Demographics (and 3 more)
    QT_TRANSLATE_NOOP("junction/demographics", "Other"),
    //: choice for /race: pacific_islander_or_hawaiian, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Pacific Islander or Hawaiian"),
    //: choice for /race: white_caucasian, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "White or Caucasian"),
    //: label of /ethnicity, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Ethnicity"),
    //: choice for /ethnicity: hispanic, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Hispanic"),
    //: choice for /ethnicity: non_hispanic, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Not Hispanic"),
    //: choice for /ethnicity: ashkenazi_jewish, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Ashkenazi Jewish"),
    //: label of /gender_identity, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Gender identity"),
    //: choice for /gender_identity: male, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Male"),
    //: choice for /gender_identity: female, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Female"),
    //: choice for /gender_identity: female_to_male_ftm_transgender_male_trans_man, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Transgender man (female to male)"),
    //: choice for /gender_identity: male_to_female_mtf_transgender_female_trans_woman, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Transgender woman (male to female)"),
    //: choice for /gender_identity: genderqueer, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Genderqueer"),
    //: label of /sexual_orientation, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Sexual orientation"),
    //: choice for /sexual_orientation: lesbian_gay_or_homosexual, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Lesbian, gay or homosexual"),
    //: choice for /sexual_orientation: heterosexual_or_straight, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Heterosexual or straight"),
    //: choice for /sexual_orientation: bisexual, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Bisexual"),
    //: choice for /sexual_orientation: dont_know, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Don't know"),
    //: text under the section's title “Guarantor (medical proxy)”, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "The adult who answers for the person. Lab orders for anyone under 18 need one."),
    //: label of /medical_proxy/household_income, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Household income"),
    //: hint of /medical_proxy/household_income, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "In US dollars"),
    //: label of /medical_proxy/household_size, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Household size"),
    //: hint of /medical_proxy/household_size, in Junction (formerly Vital): Demographics
    QT_TRANSLATE_NOOP("junction/demographics", "Number of people"),
    //: name of the form, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "User"),
    //: what the user id is, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "Junction's own id of the user, a UUID"),
    //: what a user can be found by; shown within a sentence and in a list, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "client user ID"),
    //: title of a section, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "Identity"),
    //: label of /client_user_id, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "Client user ID"),
    //: hint of /client_user_id, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "Your own id of this person, unique in the team. Not an email address, a phone number or a name."),
    //: where the rule comes from; shown after its severity and a colon; notEmpty of /client_user_id, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "Junction API: the client user ID cannot be removed"),
    //: where the rule comes from; shown after its severity and a colon; personalData of /client_user_id, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "Junction API, client_user_id"),
    //: where the rule comes from; shown after its severity and a colon; softMaxLength of /client_user_id, in Junction (formerly Vital): User (and 3 more)
    QT_TRANSLATE_NOOP("junction/user", "Amend's own check"),
    //: title of a section, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "Wearables"),
    //: text under the section's title “Wearables”, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "What Junction goes by where a device or a source says nothing."),
    //: label of /fallback_time_zone, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "Fallback time zone"),
    //: where the rule comes from; shown after its severity and a colon; timeZone of /fallback_time_zone, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "Junction API, fallback_time_zone"),
    //: label of /fallback_birth_date, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "Fallback birth date (wearables)"),
    //: hint of /fallback_birth_date, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "For the maximum heart rate only. The date of birth for lab orders is in the demographics."),
    //: title of a section, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "Data ingestion"),
    //: text under the section's title “Data ingestion”, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "Junction drops data from outside these dates, give or take a day. A change does not reach back to what was taken in before."),
    //: label of /ingestion_start, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "First day"),
    //: label of /ingestion_end, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "Last day"),
    //: where the rule comes from; shown after its severity and a colon; pastDate of /ingestion_end, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "Junction docs, data ingestion bounds"),
    //: what a person confirms before a change of /ingestion_end is sent, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "Data from after the last day is dropped. Seven days after it, Junction de-registers all of this user's connections and marks them as paused. The last day can be moved until then; afterwards the person has to link every source again."),
    //: title of a section, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "Record"),
    //: label of /user_id, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "User ID"),
    //: label of /created_on, in Junction (formerly Vital): User
    QT_TRANSLATE_NOOP("junction/user", "Created"),
    //: name of the API, in Machnet PaaS
    QT_TRANSLATE_NOOP("machnet", "Machnet PaaS"),
    //: name of a part of the sign-in data, in Machnet PaaS
    QT_TRANSLATE_NOOP("machnet", "Client ID"),
    //: name of a part of the sign-in data, in Machnet PaaS
    QT_TRANSLATE_NOOP("machnet", "Client secret"),
    //: name of a server (sandbox), in Machnet PaaS
    QT_TRANSLATE_NOOP("machnet", "Sandbox"),
    //: name of a server (production), in Machnet PaaS
    QT_TRANSLATE_NOOP("machnet", "Production"),
    //: name of the form, in Machnet PaaS: Business (and 2 more)
    QT_TRANSLATE_NOOP("machnet/business", "Business"),
    //: next step, shown after any change was applied, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "After a change Machnet wants the KYB check of this user to be initiated again. Amend does not do that: ask whoever runs your KYB checks."),
    //: what the user id is, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Machnet's own id of the user, a UUID"),
    //: said of the whole record (error, receiveUser), in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "This user receives money. Machnet has other rules for such users, so they can't be changed here."),
    //: where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Machnet docs, Update User: its tables are for send users"),
    //: said of the whole record (error, unlistedType), in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Machnet gives this user a type that its documents do not list, so nobody knows what may be changed. It can't be changed here."),
    //: where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Machnet docs: type is SEND or RECEIVE"),
    //: said of the whole record (warning, typeAbsent), in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Machnet does not say whether this user sends or receives money. It is taken for one who sends; make sure that it is."),
    //: where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Machnet's response samples, which lack the type"),
    //: said of the whole record (error, otherKind), in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "This user is a person, not a business. Open it with the form “Individual”."),
    //: where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Machnet docs, Update User"),
    //: said of the whole record (warning, maybeOtherKind), in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Machnet does not say whether this user is a business, and the record has what only persons have. If it is a person, open it with the form “Individual”."),
    //: where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Machnet's response samples, which lack the flag"),
    //: said of the whole record (note, statusInProgress), in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Machnet is verifying this user right now. A change may have to be verified anew."),
    //: where the rule comes from; shown after its severity and a colon; /status, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Machnet docs, user verification status"),
    //: said of the whole record (note, statusReviewPending), in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Somebody at Machnet is reviewing this user. A change may have to be reviewed anew."),
    //: said of the whole record (note, statusSuspended), in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Machnet has suspended this user. Find out why before you change anything."),
    //: said of the whole record (warning, statusAbsent), in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Machnet does not say whether this user is verified. It is treated as verified, so that nothing is changed that may not be."),
    //: said of the whole record (warning, unlistedStatus), in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Machnet gives this user a verification status that its documents do not list. It is treated as verified, so that nothing is changed that may not be."),
    //: label of /mailing_address, in Machnet PaaS: Business (and 1 more)
    QT_TRANSLATE_NOOP("machnet/business", "Mailing address"),
    //: text under the section's title “Business”, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "What can be changed depends on the verification status. Once a business is verified, Machnet locks most of it."),
    //: label of /first_name, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Company name"),
    //: why it is locked; shown after the label and a colon, and alone; /first_name, in Machnet PaaS: Business (and 4 more)
    QT_TRANSLATE_NOOP("machnet/business", "Fixed once the business is verified."),
    //: where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Machnet PaaS: Business (and 23 more)
    QT_TRANSLATE_NOOP("machnet/business", "Amend's own check: the vendor documents no way to empty it"),
    //: label of /date_of_birth, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Date of formation"),
    //: where the rule comes from; shown after its severity and a colon; notFuture of /date_of_birth, in Machnet PaaS: Business (and 5 more)
    QT_TRANSLATE_NOOP("machnet/business", "Amend's own check"),
    //: hint of /date_of_birth, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "The day the business was formed"),
    //: label of /email, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Email"),
    //: label of /mobile_phone, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Mobile phone"),
    //: hint of /mobile_phone, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Digits only, with the area code, without a +"),
    //: where the rule comes from; shown after its severity and a colon; phone of /mobile_phone, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Machnet docs: numeric, 10 to 15 digits"),
    //: label of /company_website, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Website"),
    //: where the rule comes from; shown after its severity and a colon; emptied of /company_website, in Machnet PaaS: Business (and 2 more)
    QT_TRANSLATE_NOOP("machnet/business", "Machnet's request sample, middle_name \"\""),
    //: label of /number_of_employee, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Number of employees"),
    //: where the rule comes from; shown after its severity and a colon; openValue of /number_of_employee, in Machnet PaaS: Business (and 5 more)
    QT_TRANSLATE_NOOP("machnet/business", "Machnet's samples: the list of values is not published"),
    //: label of /business_type, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Business type"),
    //: label of /user_scope, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Scope"),
    //: title of a section, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Address"),
    //: label of /address_line1, in Machnet PaaS: Business (and 1 more)
    QT_TRANSLATE_NOOP("machnet/business", "Address line 1"),
    //: label of /address_line2, in Machnet PaaS: Business (and 1 more)
    QT_TRANSLATE_NOOP("machnet/business", "Address line 2"),
    //: label of /city, in Machnet PaaS: Business (and 1 more)
    QT_TRANSLATE_NOOP("machnet/business", "City"),
    //: label of /state, in Machnet PaaS: Business (and 1 more)
    QT_TRANSLATE_NOOP("machnet/business", "State"),
    //: where the rule comes from; shown after its severity and a colon; subdivision of /state, in Machnet PaaS: Business (and 3 more)
    QT_TRANSLATE_NOOP("machnet/business", "Machnet docs, ISO 3166-2 codes without the country"),
    //: label of /zipcode, in Machnet PaaS: Business (and 1 more)
    QT_TRANSLATE_NOOP("machnet/business", "ZIP code"),
    //: label of /country, in Machnet PaaS: Business (and 1 more)
    QT_TRANSLATE_NOOP("machnet/business", "Country"),
    //: text under the section's title “Mailing address”, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Machnet gets a mailing address as a whole, so all of it is sent when a part of it changes."),
    //: where the rule comes from; shown after its severity and a colon; country of /mailing_address/country, in Machnet PaaS: Business (and 2 more)
    QT_TRANSLATE_NOOP("machnet/business", "Machnet docs, ISO 3166-1 codes"),
    //: title of a section, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Transactions"),
    //: label of /number_of_transaction_per_month, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Transactions per month"),
    //: label of /transaction_frequency, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Frequency"),
    //: title of a section, in Machnet PaaS: Business (and 1 more)
    QT_TRANSLATE_NOOP("machnet/business", "Business documents"),
    //: what a person confirms before a change of /physical_documents is sent, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Machnet adds a new copy of each document to the user and archives the older one of its type. An older copy does not come back, and documents are never sent twice by themselves."),
    //: label of /physical_documents/*/document_type, in Machnet PaaS: Business (and 2 more)
    QT_TRANSLATE_NOOP("machnet/business", "Type"),
    //: label of /physical_documents/*/document_value, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Front"),
    //: where the rule comes from; shown after its severity and a colon; dataUrl of /physical_documents/*/document_value, in Machnet PaaS: Business (and 1 more)
    QT_TRANSLATE_NOOP("machnet/business", "Machnet's request samples: data URLs in base64"),
    //: where the rule comes from; shown after its severity and a colon; pdf of /physical_documents/*/document_value, in Machnet PaaS: Business (and 1 more)
    QT_TRANSLATE_NOOP("machnet/business", "Machnet's request sample for a business"),
    //: label of /physical_documents/*/document_value_back, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Back"),
    //: label of /physical_documents/*/country, in Machnet PaaS: Business (and 1 more)
    QT_TRANSLATE_NOOP("machnet/business", "Issuing country"),
    //: label of /physical_documents/*/state, in Machnet PaaS: Business (and 1 more)
    QT_TRANSLATE_NOOP("machnet/business", "Issuing state"),
    //: where the rule comes from; shown after its severity and a colon; lockedTypes of /physical_documents, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Machnet docs, Update User: not once the user is verified"),
    //: title of a section, in Machnet PaaS: Business (and 1 more)
    QT_TRANSLATE_NOOP("machnet/business", "Document numbers"),
    //: what a person confirms before a change of /virtual_documents is sent, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "What new entries do to the ones that Machnet holds is not documented: they may stand beside them or replace them. Amend sends only the new ones, reads the record again and names what is gone."),
    //: label of /virtual_documents/*/document_value, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Number"),
    //: where the rule comes from; shown after its severity and a colon; maskedValue of /virtual_documents/*/document_value, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Machnet's response sample, *****1112"),
    //: label of /virtual_documents/*/expiry_date, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Expires"),
    //: label of /virtual_documents/*/id_issuing_authority, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Issuing authority"),
    //: title of a section, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Record"),
    //: label of /status, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Verification status"),
    //: choice for /status: UNVERIFIED, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Unverified"),
    //: choice for /status: IN_PROGRESS, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "In progress"),
    //: choice for /status: RETRY, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Retry"),
    //: choice for /status: REVIEW_PENDING, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Review pending"),
    //: choice for /status: VERIFIED, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Verified"),
    //: choice for /status: SUSPENDED, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Suspended"),
    //: choice for /type: SEND, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Sends money"),
    //: choice for /type: RECEIVE, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Receives money"),
    //: label of /user_relationship, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Relationship"),
    //: label of /id, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "User ID"),
    //: label of /ip_address, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "IP address"),
    //: label of /created_at, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "Created"),
    //: hint of /created_at, in Machnet PaaS: Business
    QT_TRANSLATE_NOOP("machnet/business", "As Machnet gives it: the time zone is not stated."),
    //: name of the form, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Individual"),
    //: next step, shown after any change was applied, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "After a change Machnet wants the KYC check of this user to be initiated again. Amend does not do that: ask whoever runs your KYC checks."),
    //: what the user id is, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet's own id of the user, a UUID"),
    //: said of the whole record (error, receiveUser), in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "This user receives money. Machnet has other rules for such users, so they can't be changed here."),
    //: where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet docs, Update User: its tables are for send users"),
    //: said of the whole record (error, unlistedType), in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet gives this user a type that its documents do not list, so nobody knows what may be changed. It can't be changed here."),
    //: where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet docs: type is SEND or RECEIVE"),
    //: said of the whole record (warning, typeAbsent), in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet does not say whether this user sends or receives money. It is taken for one who sends; make sure that it is."),
    //: where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet's response samples, which lack the type"),
    //: said of the whole record (error, otherKind), in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "This user is a business, not a person. Open it with the form “Business”."),
    //: where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet docs, Update User"),
    //: said of the whole record (warning, maybeOtherKind), in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet does not say whether this user is a business, and the record has what only businesses have. If it is a business, open it with the form “Business”."),
    //: where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet's response samples, which lack the flag"),
    //: said of the whole record (note, statusInProgress), in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet is verifying this user right now. A change may have to be verified anew."),
    //: where the rule comes from; shown after its severity and a colon; /status, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet docs, user verification status"),
    //: said of the whole record (note, statusReviewPending), in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Somebody at Machnet is reviewing this user. A change may have to be reviewed anew."),
    //: said of the whole record (note, statusSuspended), in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet has suspended this user. Find out why before you change anything."),
    //: said of the whole record (warning, statusAbsent), in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet does not say whether this user is verified. It is treated as verified, so that nothing is changed that may not be."),
    //: said of the whole record (warning, unlistedStatus), in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet gives this user a verification status that its documents do not list. It is treated as verified, so that nothing is changed that may not be."),
    //: label of /company_details, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Company"),
    //: title of a section, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Person"),
    //: text under the section's title “Person”, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "What can be changed depends on the verification status. Once a user is verified, Machnet locks most of it."),
    //: label of /first_name, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "First name"),
    //: why it is locked; shown after the label and a colon, and alone; /first_name, in Machnet PaaS: Individual (and 6 more)
    QT_TRANSLATE_NOOP("machnet/individual", "Fixed once the user is verified."),
    //: where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Machnet PaaS: Individual (and 19 more)
    QT_TRANSLATE_NOOP("machnet/individual", "Amend's own check: the vendor documents no way to empty it"),
    //: label of /middle_name, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Middle name"),
    //: where the rule comes from; shown after its severity and a colon; emptied of /middle_name, in Machnet PaaS: Individual (and 2 more)
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet's request sample, middle_name \"\""),
    //: label of /last_name, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Last name"),
    //: label of /email, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Email"),
    //: where the rule comes from; shown after its severity and a colon; emailFormat of /email, in Machnet PaaS: Individual (and 4 more)
    QT_TRANSLATE_NOOP("machnet/individual", "Amend's own check"),
    //: label of /mobile_phone, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Mobile phone"),
    //: hint of /mobile_phone, in Machnet PaaS: Individual (and 1 more)
    QT_TRANSLATE_NOOP("machnet/individual", "Digits only, with the area code, without a +"),
    //: where the rule comes from; shown after its severity and a colon; phone of /mobile_phone, in Machnet PaaS: Individual (and 1 more)
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet docs: numeric, 10 to 15 digits"),
    //: label of /date_of_birth, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Date of birth"),
    //: label of /gender, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Gender"),
    //: choice for /gender: male, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Male"),
    //: choice for /gender: female, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Female"),
    //: choice for /gender: other, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Other"),
    //: title of a section, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Address"),
    //: label of /address_line1, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Address line 1"),
    //: label of /address_line2, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Address line 2"),
    //: label of /city, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "City"),
    //: label of /state, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "State"),
    //: where the rule comes from; shown after its severity and a colon; subdivision of /state, in Machnet PaaS: Individual (and 2 more)
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet docs, ISO 3166-2 codes without the country"),
    //: label of /zipcode, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "ZIP code"),
    //: label of /country, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Country"),
    //: title of a section, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Work"),
    //: text under the section's title “Work”, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet gets the three fields of the company together when one of them changes."),
    //: label of /occupation, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Occupation"),
    //: label of /user_scope, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Scope"),
    //: where the rule comes from; shown after its severity and a colon; openValue of /user_scope, in Machnet PaaS: Individual (and 2 more)
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet's samples: the list of values is not published"),
    //: label of /company_details/company_name, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Company name"),
    //: label of /company_details/phone_number, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Company phone"),
    //: label of /company_details/address, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Company address"),
    //: title of a section, in Machnet PaaS: Individual (and 1 more)
    QT_TRANSLATE_NOOP("machnet/individual", "Identity documents"),
    //: what a person confirms before a change of /physical_documents is sent, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet adds a new copy of each document to the user and archives the older one of its type. An older copy does not come back, and documents are never sent twice by themselves."),
    //: label of /physical_documents/*/document_type, in Machnet PaaS: Individual (and 2 more)
    QT_TRANSLATE_NOOP("machnet/individual", "Type"),
    //: label of /physical_documents/*/document_value, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Front"),
    //: where the rule comes from; shown after its severity and a colon; dataUrl of /physical_documents/*/document_value, in Machnet PaaS: Individual (and 1 more)
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet's request samples: data URLs in base64"),
    //: where the rule comes from; shown after its severity and a colon; pdf of /physical_documents/*/document_value, in Machnet PaaS: Individual (and 1 more)
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet docs, identification documents: JPEG only"),
    //: hint of /physical_documents/*/document_value, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "In colour, all four corners visible, not expired"),
    //: label of /physical_documents/*/document_value_back, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Back"),
    //: label of /physical_documents/*/country, in Machnet PaaS: Individual (and 1 more)
    QT_TRANSLATE_NOOP("machnet/individual", "Issuing country"),
    //: where the rule comes from; shown after its severity and a colon; country of /physical_documents/*/country, in Machnet PaaS: Individual (and 1 more)
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet docs, ISO 3166-1 codes"),
    //: label of /physical_documents/*/state, in Machnet PaaS: Individual (and 1 more)
    QT_TRANSLATE_NOOP("machnet/individual", "Issuing state"),
    //: title of a section, in Machnet PaaS: Individual (and 1 more)
    QT_TRANSLATE_NOOP("machnet/individual", "Document numbers"),
    //: what a person confirms before a change of /virtual_documents is sent, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "What new entries do to the ones that Machnet holds is not documented: they may stand beside them or replace them. Amend sends only the new ones, reads the record again and names what is gone."),
    //: label of /virtual_documents/*/document_value, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Number"),
    //: where the rule comes from; shown after its severity and a colon; maskedValue of /virtual_documents/*/document_value, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet's response sample, *****1112"),
    //: where the rule comes from; shown after its severity and a colon; ssn of /virtual_documents/*/document_value, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet's request sample: nine digits without dashes"),
    //: label of /virtual_documents/*/expiry_date, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Expires"),
    //: label of /virtual_documents/*/id_issuing_authority, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Issuing authority"),
    //: where the rule comes from; shown after its severity and a colon; lockedTypes of /virtual_documents, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Machnet docs, Update User: SSN is not updatable once user is verified"),
    //: title of a section, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Record"),
    //: label of /status, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Verification status"),
    //: choice for /status: UNVERIFIED, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Unverified"),
    //: choice for /status: IN_PROGRESS, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "In progress"),
    //: choice for /status: RETRY, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Retry"),
    //: choice for /status: REVIEW_PENDING, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Review pending"),
    //: choice for /status: VERIFIED, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Verified"),
    //: choice for /status: SUSPENDED, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Suspended"),
    //: choice for /type: SEND, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Sends money"),
    //: choice for /type: RECEIVE, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Receives money"),
    //: label of /business, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Business"),
    //: label of /user_relationship, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Relationship"),
    //: label of /id, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "User ID"),
    //: label of /ip_address, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "IP address"),
    //: label of /created_at, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "Created"),
    //: hint of /created_at, in Machnet PaaS: Individual
    QT_TRANSLATE_NOOP("machnet/individual", "As Machnet gives it: the time zone is not stated."),
    //: name of the API, in Users API v1
    QT_TRANSLATE_NOOP("users", "Users API v1"),
    //: name of a part of the sign-in data, in Users API v1
    QT_TRANSLATE_NOOP("users", "API key or OAuth access token"),
    //: name of a server (sandbox), in Users API v1
    QT_TRANSLATE_NOOP("users", "Sandbox"),
    //: name of a server (production), in Users API v1
    QT_TRANSLATE_NOOP("users", "Production"),
    //: name of the form, in Users API v1: User
    QT_TRANSLATE_NOOP("users/user", "User"),
    //: what the user id is, in Users API v1: User
    QT_TRANSLATE_NOOP("users/user", "As the vendor gives it out"),
    //: title of a section, in Users API v1: User
    QT_TRANSLATE_NOOP("users/user", "Person"),
    //: label of /first_name, in Users API v1: User
    QT_TRANSLATE_NOOP("users/user", "First name"),
    //: where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Users API v1: User (and 4 more)
    QT_TRANSLATE_NOOP("users/user", "Amend's own check: the vendor documents no way to empty a field"),
    //: where the rule comes from; shown after its severity and a colon; softMaxLength of /first_name, in Users API v1: User (and 4 more)
    QT_TRANSLATE_NOOP("users/user", "Amend's own check"),
    //: label of /last_name, in Users API v1: User
    QT_TRANSLATE_NOOP("users/user", "Last name"),
    //: title of a section, in Users API v1: User
    QT_TRANSLATE_NOOP("users/user", "Account"),
    //: label of /email, in Users API v1: User
    QT_TRANSLATE_NOOP("users/user", "Email"),
    //: why the answer may differ from what was sent; /email, in Users API v1: User
    QT_TRANSLATE_NOOP("users/user", "The vendor may have a new email address verified first: the old one stays until the person has confirmed the change."),
    //: label of /username, in Users API v1: User
    QT_TRANSLATE_NOOP("users/user", "Username"),
    //: hint of /username, in Users API v1: User
    QT_TRANSLATE_NOOP("users/user", "No two users can have the same."),
    //: label of /role, in Users API v1: User
    QT_TRANSLATE_NOOP("users/user", "Role"),
    //: hint of /role, in Users API v1: User
    QT_TRANSLATE_NOOP("users/user", "What the person may see and do"),
    //: what a person confirms before a change of /role is sent, in Users API v1: User
    QT_TRANSLATE_NOOP("users/user", "A role decides what this person may see and do. Make sure that someone who may grant the new role has asked for it."),
    //: title of a section, in Users API v1: User
    QT_TRANSLATE_NOOP("users/user", "Record"),
    //: label of /id, in Users API v1: User
    QT_TRANSLATE_NOOP("users/user", "User ID"),
    //: label of /created_at, in Users API v1: User
    QT_TRANSLATE_NOOP("users/user", "Created"),
    //: label of /updated_at, in Users API v1: User
    QT_TRANSLATE_NOOP("users/user", "Updated"),
    //: name of the API, in Weavr Multi
    QT_TRANSLATE_NOOP("weavr", "Weavr Multi"),
    //: name of a part of the sign-in data, in Weavr Multi
    QT_TRANSLATE_NOOP("weavr", "API key"),
    //: name of a part of the sign-in data, in Weavr Multi
    QT_TRANSLATE_NOOP("weavr", "Auth token"),
    //: name of a part of the sign-in data, in Weavr Multi
    QT_TRANSLATE_NOOP("weavr", "Sign-in email"),
    //: name of a part of the sign-in data, in Weavr Multi
    QT_TRANSLATE_NOOP("weavr", "Sign-in password"),
    //: name of a server (sandbox), in Weavr Multi
    QT_TRANSLATE_NOOP("weavr", "Sandbox"),
    //: name of a server (production), in Weavr Multi
    QT_TRANSLATE_NOOP("weavr", "Production"),
    //: name of the form, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "User"),
    //: what the user id is, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Weavr's own id of the user, digits only"),
    //: what a user can be found by; shown within a sentence and in a list, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "email address"),
    //: what a user can be found by; shown within a sentence and in a list, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "tag"),
    //: label of /mobile, in Weavr Multi: User (and 1 more)
    QT_TRANSLATE_NOOP("weavr/user", "Mobile"),
    //: label of /dateOfBirth, in Weavr Multi: User (and 1 more)
    QT_TRANSLATE_NOOP("weavr/user", "Date of birth"),
    //: title of a section, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Person"),
    //: label of /name, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "First name"),
    //: label of /surname, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Last name"),
    //: label of /email, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Email"),
    //: text under the section's title “Mobile”, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Weavr replaces the mobile number as a whole, so both parts are sent when one of them changes. It sends codes to this number."),
    //: label of /mobile/countryCode, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Country code"),
    //: next step, shown after a change was applied; /mobile/countryCode, in Weavr Multi: User (and 1 more)
    QT_TRANSLATE_NOOP("weavr/user", "The new mobile number has to be enrolled for authentication factors: ask the person to do so in your app, or codes cannot be sent to it."),
    //: label of /mobile/number, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Number"),
    //: hint of /mobile/number, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "At most 12 digits, without the country code"),
    //: where the rule comes from; shown after its severity and a colon; combinedLength of /mobile/number, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Weavr changelog, 3.63.1: country code and number together"),
    //: where the rule comes from; shown after its severity and a colon; phone of /mobile/number, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Amend's own check"),
    //: text under the section's title “Date of birth”, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Weavr replaces the date as a whole, so all three are sent when one of them changes."),
    //: label of /dateOfBirth/day, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Day"),
    //: where the rule comes from; shown after its severity and a colon; calendarDate of /dateOfBirth/day, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Amend's own check: a day that never was is nobody's birthday"),
    //: label of /dateOfBirth/month, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Month"),
    //: label of /dateOfBirth/year, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Year"),
    //: title of a section, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Account"),
    //: label of /tag, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Tag"),
    //: hint of /tag, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Your own mark, to search and filter by: letters A to Z, digits, hyphens and underscores"),
    //: label of /locale, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Locale"),
    //: hint of /locale, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "The language of emails and SMS: two small letters, alone or with a country, like en or en-GB. Longer codes, like zh-Hant, are not taken."),
    //: label of /brand, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Brand"),
    //: hint of /brand, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Chooses the templates of emails and SMS: letters A to Z and digits, no spaces"),
    //: title of a section, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Record"),
    //: label of /id, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "User ID"),
    //: label of /identity/type, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Identity type"),
    //: choice for /identity/type: CONSUMER, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Consumer"),
    //: choice for /identity/type: CORPORATE, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Corporate"),
    //: label of /identity/id, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Identity ID"),
    //: label of /active, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Active"),
    //: label of /countryOfResidence, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Country of residence"),
    //: label of /roles, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Roles"),
    //: hint of /roles, in Weavr Multi: User
    QT_TRANSLATE_NOOP("weavr/user", "Only newer versions of Weavr tell them. They are not changed here."),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "everything in order"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a ZIP code that begins with 0, and an apostrophe"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "accents in the name, which the laboratory's name rule refuses"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a diaeresis in the name, and an old ingestion window that has ended"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a Hebrew name and address, written right to left"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "an Arabic name and address, written right to left"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a child with a guarantor"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a child whose guarantor is missing"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "an old import: zip_code, no country, a phone number that is none, \"Male\""),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a value of race that is newer than the published list"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "members that no document names, in the address and beside it"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "an address that fills every line"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "no demographics yet: a save creates them"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "scheduled for deletion"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "an individual, not verified: nearly everything may be changed"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "an individual, verified: names, e-mail, birth date and SSN are locked"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "an individual whose verification is in progress"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "an individual whose verification is to be tried again"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "an individual whose verification is under review"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "an individual who is suspended"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "an individual with a status nobody has heard of: treated as verified"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "an individual without type and business in the record"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a recipient (RECEIVE): not for these forms"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "an individual who becomes VERIFIED with the second read"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "an individual whose other documents vanish when one is sent"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "an individual with no documents, no employer and a phone of nine digits"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a business, not verified: nearly everything may be changed"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a business, verified: name, scope, EIN and the certificate are locked"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a business whose verification is in progress"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a business whose verification is to be tried again"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a business whose verification is under review"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a business that is suspended"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a business with a status nobody has heard of: treated as verified"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a business as the vendor's sample reads: no type, business or mailing address line 2"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "an administrator: a change of role is worth a second look"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "accents in the name"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a diaeresis in the name"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a Hebrew name, written right to left"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "an Arabic name, written right to left"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "an apostrophe and quotation marks in the name"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a new e-mail address counts only once its owner confirmed it"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a role that the usual list lacks"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "an old import: capital letters and no name"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "members that no document names"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "names that fill every line"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "everything in order; an e-mail at blocked.example, one that another has, and +999 are refused (409)"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a root user: readable, but a PATCH is refused (403)"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "accents in the name, and no mobile, date of birth, tag or brand yet"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a name of more than 50 characters, which may stay but not be typed"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "has changed the e-mail address too often: a new one is refused (TOO_FREQUENT_EMAIL_CHANGES)"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "has changed the mobile too often: a new one is refused (MOBILE_NO_CHANGE_LIMIT_EXCEEDED)"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "may not change the mobile at all (MOBILE_CHANGE_NOT_ALLOWED)"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "every change is refused as UNSUPPORTED_CURRENCY"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "of an identity that these credentials may not change (INSUFFICIENT_PERMISSIONS)"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a change needs a stepped-up token (STEP_UP_REQUIRED)"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "a change meets the rate limit (429, with x-ratelimit headers)"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "not active; signing in as them finds the password expired (409)"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "signing in as them finds the account locked (423)"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "signing in as them gives a token for choosing an identity only (AUTH)"),
    //: about an invented person or company; shown under the name
    QT_TRANSLATE_NOOP("sandbox/people", "signing in as them finds the tokenised password expired (410)"),
};
