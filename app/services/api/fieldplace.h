// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"

#include <QStringList>

/// Where on a form a location in a server's error is.
struct FieldPlace
{
    FieldPath path; ///< the field, or the nearest object or list around it; the root when none fits
    /// What the server calls it, where `path` does not say so already: `ssn`, `contact.email`;
    /// below a field, what the form has no field for.
    QString name = {};
};

/// The steps of a location as servers write it: `/address/zip`, `#/address/zip`, `address.zip`,
/// `address[0].zip`, `address['zip']`, `$.address.zip`.
QStringList stepsOf(const QString &location);

/// Whether the location is in another part of the request than its body: `query`, `header`, …
bool isElsewhere(const QString &container);

/// The field that `steps` mean, in whatever spelling (`firstName`, `first_name`, `FirstName`), and
/// below what a request is called on a server: `body`, `data.attributes`, `updateUser.request`, or
/// the name of a parameter.
FieldPlace placeOf(const FormSpec &form, const QStringList &steps);
