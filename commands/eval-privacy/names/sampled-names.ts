import type { NamePool } from './name-pool.ts';

const list = (names: string): readonly string[] => names.split(/\s+/u).filter(Boolean);

/**
 * Names of origins for which the names package has none in Latin letters. Written down one by one, each as it is
 * spelt in British schools, common and rarer ones alike: they are no sample by frequency, and say less than a
 * register of names would.
 */
export const sampledNames: Readonly<Record<string, NamePool>> = {
  Irish: {
    given: list(
      `Ailbhe Aisling Aodhán Ardal Bláthnaid Breda Bríd Brogan Cadhla Cahal Cairbre Caoilfhionn Caoimhe Caolan Cathal Ciannait Cillian Clodagh Colm Conall Conchobar Cormac Dairine Darragh Deirbhile Diarmuid Doireann Donal Donnacha
      Dympna Eabha Éamonn Eilis Eimear Éanna Emer Eoghan Fachtna Fergal Fionnuala Fionnán Gearóid Gobnait Gráinne Iarla Íde Laoise Líadan Lorcan Lochlann Madailéin Malachy Maolíosa Méabh Muireann Murrough Naoise Neasa Niamh Nollaig
      Nuala Odhran Oisín Oonagh Órlaith Padraig Pádraic Realtín Ríona Roisin Ruadhán Ruairi Sadhbh Saoirse Senan Síle Sinead Siofra Tadhg Tiernan Tomás Treasa Turlough Úna`,
    ),
    family: list(
      `Bohannon Breathnach Caffrey Cahill Canavan Carrigan Coghlan Comerford Considine Coughlan Creaney Cronin Cusack Deasy Delahunty Devaney Devlin Dineen Donoghue Dowdall Durkan Fahey Fallon Feeney Finnegan Flaherty Garrigan Geraghty
      Gilhooly Halpin Hanrahan Hegarty Heneghan Hoolihan Hourihan Keaveney Kerrigan Kinsella Lenihan Loughlin Lyness Madigan Mannion Mulcahy Mullaney Mulvihill Nugent Hanlon Prendergast Quinlan Rafferty Scanlon Scully Shaughnessy
      Tierney Toomey Tuohy Twomey`,
    ),
  },
  'Pakistani and Bangladeshi': {
    given: list(
      `Abeeha Afshan Aiza Aleeza Amirul Anaya Anwara Arfa Asfand Ashiqur Atiya Azlan Badrul Bareerah Basit Bushra Danyal Dilwar Dua Emaan Eshaal Fahmida Faizan Fariha Fatiha Fawad Ferdousi Fiza Ghazala Habibur Hafeeza Hamdan Haseeb Hoorain
      Humaira Husna Iqra Irtaza Jannat Jasmina Juwairiyah Kamrul Kashif Khadeeja Kinza Kulsuma Laiba Lubna Maheen Mahdiya Mahnoor Manha Mehwish Minahil Misbah Moazzam Mujahid Nabiha Nafisa Nashit Nazmin Nimra Nusaiba Obaid Parvez
      Qurat Rabeea Rafsan Raheela Ramsha Rezwan Rifat Ruqayyah Sabiha Saif Sajjad Samiul Shafiq Shahnaz Shanzay Shireen Sidra Subhan Sultan Sumayya Tabassum Tahmid Talha Tanzila Tashfeen Tayyab Umaiza Urooj Wajiha Waleed Zarish
      Zeenat Zunairah`,
    ),
    family: list(
      `Afridi Akbar Akhund Alvi Amjad Anjum Arain Arshad Asif Ayub Baig Bashar Bhutta Butt Chughtai Chisti Dar Durrani Gilani Gondal Hashmi Hoque Iftikhar Inayat Jamil Janjua Javed Kabir Kakar Kayani Kazmi Khattak Khokhar Laskar Leghari
      Lodhi Majid Majumder Mehsud Mollah Mughal Munir Nadeem Naqvi Niazi Noorani Orakzai Pasha Pirzada Qazi Quddus Rajah Rathore Riaz Sarwar Satti Shinwar Sipra Talukder Tahir Tiwana Waheed Wattoo Yaqub Zaidi Zardari`,
    ),
  },
  Somali: {
    given: list(
      `Aamina Abdisalan Abdiweli Abshir Abyan Ahlaam Aisho Anab Anisa Arday Asad Asli Astur Ayaanle Ayan Bashiir Bile Bilan Bisharo Bulshaale Cabdi Caasha Cawil Cige Dahabo Daahir Deeqa Deeqo Degan Dhudi Diric Duniyo Ebyan Edna Fadumo Fahma
      Faisa Falis Fardowsa Farhiya Fartun Filsan Fowsiya Geedi Gobaad Guleed Habaane Habiba Halimo Hamdi Hibaaq Hibo Hinda Hodan Hoodo Idil Ifrah Ikraan Ilhan Ilwad Iman Jawaahir Kaafi Khadra Khaalid Ladan Liban Liin Luul Maryan
      Mahad Majda Malyuun Muhubo Muna Mursal Nasteho Nimco Nuurto Qamar Raaliya Rahmo Raxma Rooble Saado Sagal Sahra Salaado Samakab Saynab Shamso Shukri Siham Suleekha Timiro Ubax Ugaas Warda Xaawo Xamda Yaasmiin Yurub Zamzam`,
    ),
    family: list(
      `Aadan Aden Abokor Absame Adawe Afrah Aidid Aware Axmed Barre Buraale Cabdulle Cali Cilmi Colaad Cusmaan Dacar Dalmar Diriye Dirir Dualeh Duale Egal Faarax Farole Gaas Galaydh Gedi Gelle Ghedi Guuleed Hersi Hirsi Ibraahin Igal
      Ismaciil Jaamac Jimale Kahin Kulmiye Kediye Liibaan Maxamed Maxamuud Muuse Mumin Nuur Nur Omaar Qorane Rage Roble Samatar Saciid Shire Shirwac Siyad Sugulle Tuur Ugas Wais Weheliye Xasan Xirsi Xuseen Yuusuf`,
    ),
  },
  'Arabic, Kurdish, Afghan and Eritrean': {
    given: list(
      `Abdulaziz Abrehet Adham Ahlam Alaa Amanuel Anfal Arwa Asal Asrat Avin Awet Ayham Azadeh Bahar Baraa Basel Behzad Berivan Bereket Biniam Bushra Daoud Dawit Dilan Dilshad Duha Elham Emal Eyad Farhad Farida Feven Fidan Firas Freba Freweini
      Gelila Ghada Ghaith Ghazal Habtom Hadeel Haidar Hala Hanin Hasibullah Haval Hawre Helen Hiwa Huda Iyad Jawid Jihan Jumana Karwan Kawa Khoshnaw Kibrom Kidane Lana Lamar Luwam Maher Mahdia Majd Maysa Medhanie Mehari Merhawi Mirwais
      Moataz Mohannad Muzhgan Naji Najib Nahom Nashwa Nazanin Nebyat Ola Omid Parwin Qais Rahel Rania Rawan Razan Rebin Reem Rim Robel Rojin Ruba Sabah Saba Samira Senait Sharmin Shilan Shirzad Simav Soran Suhaib Taban Taym Tesfalem
      Tsega Wafa Weini Widad Yafet Yahya Yonatan Zahran Zekarias Zelal Zmarai`,
    ),
    family: list(
      `Abbas Abdelaziz Abdelrahman Abraha Afewerki Alawi Alizada Almasri Alsayed Amiri Andemariam Asaad Atta Ayoubi Azizi Barakat Barzani Bazzi Berhane Berhe Bitar Daher Darwish Eshaq Faqiri Fayyad Fekadu Gebremedhin Gebreselassie
      Ghebremeskel Ghanem Habib Habte Haddadin Haile Hakim Halabi Hamdan Haydari Hijazi Hotak Issa Jaber Jabarkhel Kahsay Kakar Karam Khoury Kidane Mahdi Mansour Masri Mebrahtu Mehretab Mohseni Momand Najjar Nasiri Noori Nuristani
      Obeid Okbay Popal Qaderi Rahmani Rashed Rostami Saado Sabbagh Safari Saleem Samadi Sayed Shamdin Sharifi Sherzad Sidiqi Stanekzai Sultani Tekle Tewelde Turkmani Wardak Weldu Woldemichael Yaqoobi Yohannes Zadran Zaher Zazai`,
    ),
  },
  'Chinese (romanised)': {
    given: list(
      `Aiguo Baozhai Bingwen Bolin Changming Chaoxiang Chenguang Chunhua Daiyu Deming Donghai Enlai Fangfang Fengge Guiying Guoliang Haoran Hongmei Huifang Huiqing Jiahao Jialing Jianguo Jiayi Jingfei Jingyi Junjie Kaiwen Lanying Lihua Liling
      Longwei Meifeng Meihui Meilin Mingyu Nianzu Ningxin Peizhi Qiang Qiaolian Qingshan Renshu Ruolan Ruoxi Shaoqing Shihong Shuchun Sicheng Siyuan Tengfei Tianyi Weimin Weiyuan Wenling Xiadan Xiaobo Xiaohui Xiaoming Xiaowen Xinyi
      Xiuying Xiuzhen Xueqin Yanlin Yanyan Yaling Yichen Yifei Yingjie Yongrui Yuchen Yuhan Yunxi Yuxuan Zedong Zhaohui Zhenzhen Zhihao Zhiqiang Zihan Ziyi Zixuan`,
    ),
    family: list(
      `Bai Cai Cao Cen Cui Dai Deng Ding Dong Duan Fang Feng Gao Gong Guan Guo Hao Hou Hsu Jia Jiang Jin Kong Kwok Lei Leung Liang Liao Lü Luo Meng Mok Ouyang Peng Qian Qin Qiu Ren Shao Shen Shi Situ Tam Tan Tang Tian Tsang Wan Wei
      Wen Xia Xiang Xiao Xie Xiong Xue Yan Yao Yip Yuan Zeng Zhan Zhong Zhu Zhuang Zou`,
    ),
  },
};
