// Countries whose names are one word.

/** None of them begins or ends another’s: Guinea, Sudan, Niger and Korea are not here. */
export const countries: ReadonlySet<string> = new Set(
  `Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Barbados Belarus Belgium
  Belize Benin Bhutan Bolivia Botswana Brazil Brunei Bulgaria Burundi Cambodia Cameroon Canada Chile China Colombia Croatia Cuba Cyprus
  Czechia Denmark Djibouti Ecuador Egypt Eritrea Estonia Ethiopia Fiji Finland France Gabon Gambia Germany Ghana Greece Guatemala Guyana
  Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Israel Italy Jamaica Japan Kazakhstan Kenya Kiribati Kuwait Kyrgyzstan Laos
  Latvia Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Madagascar Malawi Malaysia Maldives Mali Malta Mauritania
  Mauritius Mexico Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nauru Nepal Netherlands Nicaragua Nigeria Norway
  Oman Pakistan Palau Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Samoa Senegal Serbia Seychelles
  Singapore Slovakia Slovenia Somalia Spain Suriname Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Togo Tonga Tunisia
  Turkey Turkmenistan Tuvalu Uganda Ukraine Uruguay Uzbekistan Vanuatu Venezuela Vietnam Yemen Zambia Zimbabwe`.split(
    /\s+/
  )
)
