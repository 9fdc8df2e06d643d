// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apispec.h"
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
        Full, ///< files are held to `api.schema.json` and `form.schema.json` first
        Trusted, ///< the built-in ones, which the tests hold to them
    };

    SpecLibrary() = default;
    SpecLibrary(SpecLibrary &&) = default;
    SpecLibrary &operator=(SpecLibrary &&) = default;
    Q_DISABLE_COPY(SpecLibrary)

    /// The program's own APIs.
    static SpecLibrary builtIn();

    /// The built-in APIs and the user's own, a folder each under `configurationFolder`/apis, held
    /// to the schemas. What is broken there is among `errors()`, and the rest is usable.
    static SpecLibrary forUser(const QString &configurationFolder);

    /// Adds the APIs under `directory`, a folder each: `<id>/openapi.json` and `<id>/*.form.json`.
    /// On an error nothing of the broken API is added; the others are.
    QList<SpecError> add(const QString &directory, Validation validation);

    const std::vector<std::unique_ptr<const ApiSpec>> &apis() const { return m_apis; }
    /// What is broken in the files that were added.
    const QList<SpecError> &errors() const { return m_errors; }
    /// Those of the API whose folder has this name.
    QList<SpecError> errorsOf(const QString &apiId) const;
    const ApiSpec *api(const QString &id) const;
    /// By id, `junction/demographics`.
    const FormSpec *form(const QString &id) const;
    /// The profiles with the tier that their server has at least, whatever their file says. A
    /// server that is not on this computer is production where it is called local.
    QList<Profile> withKnownTiers(QList<Profile> profiles) const;

private:
    std::vector<std::unique_ptr<const ApiSpec>> m_apis;
    QList<SpecError> m_errors;
    /// The servers of the built-in APIs, whose tiers hold in every API.
    std::shared_ptr<QList<Environment>> m_catalogue = std::make_shared<QList<Environment>>();
};
