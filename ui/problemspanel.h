// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "panel.h"

struct FormSpec;

/// One line a fault, and the way to its field.
class ProblemsPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget *parent = nullptr);

    void showFindings(const FormSpec &form, const Findings &findings);
};

/// "Error: Address: ZIP code", and the sentence on the next line.
QString problemLine(const FormSpec &form, const Finding &finding);
QIcon severityIcon(Severity severity);
