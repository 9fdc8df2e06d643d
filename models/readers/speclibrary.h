// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formtexts.h"
#include "profile.h"
#include "specfault.h"

#include <memory>
#include <vector>

/// The APIs and forms there are: the only reader of `openapi.json` and `*.form.json`. Nothing
/// after it knows OpenAPI.
class SpecLibrary final
{
public:
    enum class Validation {
        Full, ///< files have to fit `api.schema.json` and `form.schema.json`
        Trusted, ///< for the built-in files, which the tests check
    };

    SpecLibrary() = default;
    SpecLibrary(SpecLibrary &&) = default;
    SpecLibrary &operator=(SpecLibrary &&) = default;
    Q_DISABLE_COPY(SpecLibrary)

    /// The APIs that are compiled into the program.
    static SpecLibrary builtIn();

    /// The built-in APIs, and the user's own in `configurationFolder`/apis, one folder each,
    /// checked against the schemas. Faults are in `errors()`; the APIs and forms without a fault
    /// can be used.
    static SpecLibrary forUser(const QString &configurationFolder);

    /// Adds the APIs in `directory`, one folder each: `<id>/openapi.json` and `<id>/*.form.json`.
    /// An API with an error is left out completely; the others are added.
    QList<SpecError> add(const QString &directory, Validation validation);

    const std::vector<std::unique_ptr<const ApiSpec>> &apis() const { return m_apis; }
    /// The faults in all added files.
    const QList<SpecError> &errors() const { return m_errors; }
    /// The faults of the API whose folder has this name.
    QList<SpecError> errorsOf(const QString &apiId) const;
    const ApiSpec *api(const QString &id) const;
    /// `id` is for example `junction/demographics`.
    const FormSpec *form(const QString &id) const;
    /// Shows the texts of all APIs in a language (`pt_BR`), and keeps the English labels beside
    /// them. `find` knows the words for the built-in APIs; the user's own files may have theirs.
    /// Once, before anything has a pointer into the library.
    void useWords(const QString &language, const FindWords &find);
    /// Raises the tier of each profile to the least that its server has, whatever the profile says.
    /// A server on another computer that is called local counts as production.
    QList<Profile> withKnownTiers(QList<Profile> profiles) const;

private:
    std::vector<std::unique_ptr<const ApiSpec>> m_apis;
    QList<SpecError> m_errors;
    /// By API and language, where the user's own files have texts in several languages.
    QHash<QString, QMap<QString, ApiSpec>> m_inLanguages;
    /// The servers of the built-in APIs. Their tiers hold for every API.
    std::shared_ptr<QList<Environment>> m_catalogue = std::make_shared<QList<Environment>>();
};
