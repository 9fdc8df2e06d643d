// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

#include <QWidget>

struct FormSpec;

/// The findings of a field, one line each: icon, severity, sentence and, where a fix is known, a
/// button that applies it.
class FindingNotes final : public QWidget
{
    Q_OBJECT

public:
    FindingNotes(const FormSpec &form, const Findings &findings, QWidget *parent);

signals:
    void fixChosen(const Finding &finding);

private:
    void addNote(const FormSpec &form, const Finding &finding);
    void addFix(const FormSpec &form, const Finding &finding);
};

/// "Error: Enter a date of birth in the past."
QString noteText(const Finding &finding, const FormSpec &form);
