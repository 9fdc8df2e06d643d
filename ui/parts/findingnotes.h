// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

#include <QWidget>

class QPushButton;
struct FormSpec;

/// The findings of a field, one line each, on the severity's colour: icon, sentence and, where a
/// fix is known, a button that applies it.
class FindingNotes final : public QWidget
{
    Q_OBJECT

public:
    /// The sentences name `label` as their field, or begin with their severity if there is none.
    FindingNotes(const FormSpec &form, const Findings &findings, QWidget *parent,
                 const QString &label = {});

signals:
    void fixChosen(const Finding &finding);

private:
    void addNote(const FormSpec &form, const Finding &finding, const QString &label);
    QPushButton *newFix(const FormSpec &form, const Finding &finding);
};

/// "Error: City: enter a value." With a label, it stands in the place of the field's own.
QString noteText(const Finding &finding, const FormSpec &form, const QString &label = {});
