// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"

#include <QStringList>

/// The field of a form that a location in a server's error means.
struct FieldPlace
{
    FieldPath path; ///< the field, or the closest object or list around it; the root when none fits
    /// The server's name for the place, where `path` does not say it: `ssn`, `contact.email`.
    /// Within a field, the part that the form does not have.
    QString name = {};
};

/// Splits a location into steps. Reads `/address/zip`, `#/address/zip`, `address.zip`,
/// `address[0].zip`, `address['zip']` and `$.address.zip`.
QStringList stepsOf(const QString &location);

/// Whether the location is outside the request's body: `query`, `header`, …
bool isOutsideBody(const QString &container);

/// The field that `steps` mean. Any spelling is accepted (`firstName`, `first_name`, `FirstName`),
/// and so are wrappers that servers put around the body: `body`, `data.attributes`,
/// `updateUser.request`, or the name of a parameter.
FieldPlace placeOf(const FormSpec &form, const QStringList &steps);
